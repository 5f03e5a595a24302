/** Conformance kit for clients and APIs, in any test runner; and drivers that use the elements as a user does. */

export type {ConformanceCase, ConformanceContext, ConformanceGroup} from './conformance/conformance-case.ts';
export type {ConformanceReport, ConformanceResult} from './conformance/run-conformance.ts';
export {conformanceGroups, conformanceTests, runConformance} from './conformance/run-conformance.ts';
export type {
  ConformanceBank,
  ConformanceHttp,
  ConformanceSession,
  ConformanceTarget,
  ConformanceWorld,
} from './conformance/target.ts';
export {httpTarget} from './http-target.ts';
export type {DriverOptions} from './drivers/element-driver.ts';
export {ElementDriver} from './drivers/element-driver.ts';
export {LinkerDriver} from './drivers/linker-driver.ts';
export {OverviewDriver} from './drivers/overview-driver.ts';
export {WizardDriver} from './drivers/wizard-driver.ts';
