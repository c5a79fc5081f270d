export const id = 701;
export const ids = [701];
export const modules = {

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  candidatesIn: () => (/* binding */ candidatesIn)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(1957);
// EXTERNAL MODULE: ./lib/visible.js
var visible = __webpack_require__(7629);
// EXTERNAL MODULE: ./lib/event/adapter.js
var adapter = __webpack_require__(5059);
// EXTERNAL MODULE: ./lib/event/cdevents.js
var cdevents = __webpack_require__(5500);
// EXTERNAL MODULE: ./lib/event/grammar.js
var grammar = __webpack_require__(2513);
// EXTERNAL MODULE: ./lib/event/id.js
var id = __webpack_require__(7935);
// EXTERNAL MODULE: ./lib/event/limits.js
var limits = __webpack_require__(4918);
// EXTERNAL MODULE: ./lib/event/rules.js
var rules = __webpack_require__(4727);
;// CONCATENATED MODULE: ./lib/event/json-format.js


/** Reads JSON text: one value, an array, or one value a line. Takes time linear in the text. */
function readJson(text) {
    const whole = parse(text);
    if (!whole.broken)
        return Array.isArray(whole.value) ? batchOf(whole.value) : oneOf(whole.value);
    const lines = text
        .split(/\r?\n/)
        .map((content, index) => ({ content, place: `line ${index + 1}` }))
        .filter(({ content }) => content.trim() !== '');
    if (isNdjson(lines))
        return { kind: 'lines', documents: documentsIn(lines) };
    return { kind: 'text', place: whole.place, broken: whole.broken };
}
/**
 * Told by the first lines: a broken document of many lines is not NDJSON because one of them happens to be
 * JSON, and NDJSON with a broken line is no broken document.
 */
function isNdjson(lines) {
    const sample = documentsIn(lines.slice(0, 100));
    const objects = sample.filter(({ value }) => (0,rules/* isObject */.Gv)(value));
    return sample.length > 1 && ((0,rules/* isObject */.Gv)(sample[0]?.value) || objects.length * 2 >= sample.length);
}
/** Reading stops here: nobody mends a thousand lines one by one, and each costs an exception. */
const maxBrokenLines = 1000;
function documentsIn(lines) {
    const documents = [];
    let brokenLines = 0;
    for (const { content, place } of lines) {
        const document = { ...parse(content), place };
        documents.push(document);
        if (document.broken)
            brokenLines += 1;
        if (brokenLines === maxBrokenLines)
            break;
    }
    return documents;
}
function oneOf(value) {
    return { kind: 'one', documents: [{ place: '', value }] };
}
function batchOf(values) {
    const place = (index) => `event ${index + 1} of ${values.length}`;
    return { kind: 'batch', documents: values.map((value, index) => ({ place: place(index), value })) };
}
function parse(text) {
    const deep = (0,limits/* deepElementOf */.I$)(text);
    if (deep !== undefined) {
        const place = text.trimStart().startsWith('[') ? `event ${deep + 1}` : '';
        return { place, value: undefined, broken: (0,rules/* finding */.gk)('', rules/* eventRules */.O$.depth) };
    }
    try {
        return { place: '', value: JSON.parse(text) };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { place: '', value: undefined, broken: (0,rules/* finding */.gk)('', rules/* eventRules */.O$.json, reason) };
    }
}

// EXTERNAL MODULE: ./lib/event/report.js
var report = __webpack_require__(8896);
// EXTERNAL MODULE: ./lib/event/workflow-facts.js
var workflow_facts = __webpack_require__(233);
;// CONCATENATED MODULE: ./lib/event/given.js










/**
 * One event may be this large; 64 KiB is what CloudEvents asks every reader to take. A batch may fill
 * `maxFileBytes`.
 */
const maxEventBytes = 1024 * 1024;
/**
 * CloudEvents and CDEvents as they are; anything else wrapped as the inputs say. Throws a `Failure` when they
 * do not say.
 */
function candidatesIn(written, context, now) {
    const text = written.text.replace(/^\uFEFF/, '');
    const given = { ...written, text };
    if (text.trim() === '' && given.attributes.type == null) {
        throw (0,failure/* inputFailure */.vQ)(given.input, 'is empty: there is no event in it.');
    }
    const reading = readJson(text);
    if (reading.kind === 'text' && reading.broken.rule === rules/* eventRules */.O$.depth.name) {
        throw (0,report/* invalid */.G)(`Input "${given.input}"`, [{ place: reading.place, ...reading.broken }]);
    }
    const isBatch = reading.kind === 'batch' || reading.kind === 'lines';
    if (!isBatch && Buffer.byteLength(text) > maxEventBytes) {
        throw (0,failure/* inputFailure */.vQ)(given.input, `must be at most ${maxEventBytes / 1024} KiB for one event.`);
    }
    if (reading.kind !== 'text' && isCloudEvents(reading.documents)) {
        return reading.documents.map((document) => {
            return { ...document, value: (0,cdevents/* cloudEventIn */.f)(document.value) ?? document.value };
        });
    }
    if (given.eventName !== '')
        return [payloadEvent(given, reading, context, now)];
    if (given.attributes.type != null)
        return [wrapped(given, reading, context, now)];
    throw unknownKind(given, reading);
}
/** An empty batch is one; in any other, one event is enough to hold all to the rules. */
function isCloudEvents(documents) {
    return documents.length === 0 || documents.some(({ value }) => (0,cdevents/* cloudEventIn */.f)(value) !== undefined);
}
function payloadEvent({ input, eventName, text }, reading, context, now) {
    const payload = reading.kind === 'one' ? reading.documents[0].value : undefined;
    if (!(0,rules/* isObject */.Gv)(payload)) {
        throw (0,failure/* inputFailure */.vQ)(input, `must be the payload of one GitHub event, a JSON object, as "event-name" is given.${why(reading)}`);
    }
    const source = (0,adapter/* payloadSource */.a0)(payload, context);
    return {
        place: '',
        value: {
            specversion: '1.0',
            id: (0,id/* derivedId */.d)(context, eventName, text),
            ...(0,adapter/* githubAttributes */.h9)(eventName, payload, source, now),
            ...(eventName === 'workflow_run' ? (0,workflow_facts/* workflowRunExtensions */.nY)(payload) : {}),
        },
    };
}
function wrapped(given, reading, context, now) {
    const contentType = typeof given.attributes.datacontenttype === 'string' ? given.attributes.datacontenttype : undefined;
    const isJson = reading.kind === 'one' || reading.kind === 'batch';
    if (!isJson && contentType !== undefined && (0,grammar/* isJsonType */.vs)(contentType)) {
        throw (0,failure/* inputFailure */.vQ)(given.input, `must be JSON, as "attributes" says with datacontenttype.${why(reading)}`);
    }
    return {
        place: '',
        value: {
            specversion: '1.0',
            id: (0,id/* derivedId */.d)(context, String(given.attributes.type), given.text),
            source: (0,adapter/* repositorySource */.OW)(context),
            time: now.toISOString(),
            datacontenttype: isJson ? 'application/json' : 'text/plain',
            data: isJson && (0,grammar/* isJsonType */.vs)(contentType) ? jsonIn(reading) : given.text,
        },
    };
}
function jsonIn(reading) {
    if (reading.kind === 'text')
        return undefined;
    return reading.kind === 'one' ? reading.documents[0].value : reading.documents.map(({ value }) => value);
}
function unknownKind({ input }, reading) {
    return (0,failure/* inputFailure */.vQ)(input, `is no CloudEvent: it has no "specversion".${why(reading)} ` +
        'For the payload of a GitHub event, name the event in "event-name"; ' +
        'to send any other JSON or text as a CloudEvent, give it a "type" in "attributes".');
}
function why(reading) {
    return reading.kind === 'text' ? ` It is not even JSON: ${(0,visible/* visible */.R)(String(reading.broken.value))}.` : '';
}


/***/ })

};
