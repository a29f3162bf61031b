export { samplePeople, simulatedRegister, type SamplePerson } from './people.ts';
export { simulatedIdentity, type SimulatedIdentity } from './simulated-identity.ts';
export { simulatedSms, type SimulatedMessage, type SimulatedSms } from './simulated-sms.ts';
export { demoTenant, simulatedWorld, type SimulatedWorld, type SimulatedWorldOptions } from './simulated-world.ts';
