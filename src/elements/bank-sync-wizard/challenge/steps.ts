/** Settings that go up and down by steps. */
export const flickerSizes = Array.from({length: 29}, (_, at) => 140 + at * 10);
/** Changes a second: readers are made for ten and more, and slow screens need less. */
export const flickerSpeeds = [6, 8, 10, 12, 15, 20, 25, 30, 40];
export const pictureSizes = [140, 200, 260, 320, 380, 440, 500];

/** What the user has set, until the page goes: the next challenge looks the same. Kept in memory alone. */
export const remembered = {flickerSize: 210, flickerSpeed: 20, pictureSize: 260};

/** The steps that the room has place for; at least one. */
export const stepsWithin = (steps: readonly number[], room: number): readonly number[] =>
  steps.filter((step, at) => at === 0 || step <= room);

/** The step above (1) or below (-1); the same at the end. */
export const nextStep = (steps: readonly number[], value: number, way: 1 | -1): number => {
  const next = way === 1 ? steps.find(step => step > value) : steps.findLast(step => step < value);
  return next ?? value;
};
