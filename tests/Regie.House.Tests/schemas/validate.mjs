// Reads a JSON document from stdin and checks it against one of the schemas in @microsoft/app-manifest:
//   node validate.mjs v1.22/MicrosoftTeams.schema.json < manifest.json
// Prints a JSON array with one line per error, empty when the document is valid.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const readJson = (path) => JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
const types = dirname(createRequire(import.meta.url).resolve("@microsoft/app-manifest/package.json"));
const schema = readJson(join(types, "build", "json-schemas", "teams", process.argv[2]));

// Not strict: the schemas carry keywords of their own, and patterns that are not valid in unicode mode.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);
const errors = validate(readJson(0)) ? [] : validate.errors.map((e) => `${e.instancePath || "/"} ${e.message} ${JSON.stringify(e.params)}`);
console.log(JSON.stringify(errors));
