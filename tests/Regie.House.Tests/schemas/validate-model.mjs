// Reads a JSON array of alignment models from stdin and checks each against the schema that comes with the product:
//   node validate-model.mjs ../../../src/Regie.Alignment/regie.schema.json < models.json
// Prints a JSON array with, per model, one line per error; an empty line-up when the model is valid.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));

// Strict: a keyword that means nothing, or cannot apply where it stands, is an error of the schema itself. Properties that are named again beside a
// reference, to say how long they may be, are meant.
const ajv = new Ajv.default({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true });
const validate = ajv.compile(schema);
const errorsOf = (model) => (validate(model) ? [] : validate.errors.map((e) => `${e.instancePath || "/"} ${e.message} ${JSON.stringify(e.params)}`));
console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(errorsOf)));
