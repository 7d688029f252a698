// Asks a server through clients that were written for the registry, with nothing but the base address changed.
// Usage: node ask.mjs BASE NCT NCT NCT. Prints one JSON object: what each client got, and which addresses were asked.
import { createRequire } from "node:module";

const [base, ...numbers] = process.argv.slice(2);
const registry = "https://clinicaltrials.gov/api/v2";
const asked = [];
const send = globalThis.fetch;
globalThis.fetch = (target, options) => {
  const address = String(target?.url ?? target);
  if (!address.startsWith(registry)) {
    throw new Error("A client asked somebody else: " + address);
  }
  asked.push(address.slice(registry.length));
  return send(base + address.slice(registry.length), options);
};
const load = createRequire(import.meta.url);
const got = {};

const { ClinicalTrialsGovAPI } = load("clinical-trial-matching-service/dist/clinicaltrialsgov-api.js");
const matching = await new ClinicalTrialsGovAPI({ endpoint: base }).fetchStudies(numbers, 2);
got.matching = matching.map((study) => study.protocolSection.identificationModule.nctId);

const trials = load("clinical-trials-api");
const recruiting = await trials.fetchTrials({ condition: "cancer OR asthma OR diabetes", pageSize: 5 });
got.fetchTrials = recruiting.studies.map((study) => study.protocolSection.statusModule.overallStatus);
got.getStudy = (await trials.getStudy(numbers[0])).protocolSection.identificationModule.nctId;
got.searchTrials = (await trials.searchTrials("study", { status: "COMPLETED", pageSize: 3 })).studies.length;
got.absent = await trials.getStudy("NCT99999999").then(() => "found", (error) => String(error.message));

const sdk = await import("us-gov-open-data-mcp/sdk/clinical-trials");
const page = await sdk.searchTrials({ query: "study", phase: "PHASE3", studyType: "INTERVENTIONAL", countTotal: true, pageSize: 3 });
got.page = { total: page.totalCount, studies: page.studies.length };
const detail = await sdk.getTrialDetail(numbers[1], { fields: ["NCTId", "BriefTitle"] });
got.detail = Object.keys(detail.protocolSection.identificationModule);
got.metadata = (await sdk.getStudyMetadata({ includeIndexedOnly: true })).length;
got.areas = (await sdk.getSearchAreas())[0].areas.length;
got.enums = (await sdk.getEnums()).length;
got.size = (await sdk.getSizeStats()).totalStudies;
got.values = (await sdk.getFieldValueStats({ types: ["ENUM"], fields: ["Phase"] }))[0].topValues.length;
got.sizes = (await sdk.getFieldSizeStats({ fields: ["Phase"] }))[0].topSizes.length;
got.version = (await sdk.getVersion()).apiVersion;
console.log(JSON.stringify({ got, asked }));
