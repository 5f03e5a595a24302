export type {Fault, ProxyAnswer} from './fault.ts';
export {noFault} from './fault.ts';
export type {FaultProxy, FaultProxyOptions} from './fault-proxy.ts';
export {startFaultProxy} from './fault-proxy.ts';
