import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__left_out_cjs_1ea12949__ from "./left-out.cjs";
/******/ var __webpack_modules__ = ({

/***/ 3099:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
__webpack_unused_export__ = ({ value: true });
exports.UG = exports.qS = exports.V1 = void 0;
const uuid_1 = __nccwpck_require__(2260);
const __1 = __nccwpck_require__(2260);
const spec_1 = __nccwpck_require__(2260);
const validation_1 = __nccwpck_require__(4711);
/**
 * Constants representing the CloudEvent specification version
 */
exports.V1 = "1.0";
exports.qS = "0.3";
/**
 * A CloudEvent describes event data in common formats to provide
 * interoperability across services, platforms and systems.
 * @see https://github.com/cloudevents/spec/blob/v1.0/spec.md
 */
class CloudEvent {
    /**
     * Creates a new CloudEvent object with the provided properties. If there is a chance that the event
     * properties will not conform to the CloudEvent specification, you may pass a boolean `false` as a
     * second parameter to bypass event validation.
     *
     * @param {object} event the event properties
     * @param {boolean?} strict whether to perform event validation when creating the object - default: true
     */
    constructor(event, strict = true) {
        // copy the incoming event so that we can delete properties as we go
        // everything left after we have deleted know properties becomes an extension
        const properties = { ...event };
        this.id = properties.id || (0, uuid_1.v4)();
        delete properties.id;
        this.time = properties.time || new Date().toISOString();
        delete properties.time;
        this.type = properties.type;
        delete properties.type;
        this.source = properties.source;
        delete properties.source;
        this.specversion = (properties.specversion) || exports.V1;
        delete properties.specversion;
        this.datacontenttype = properties.datacontenttype;
        delete properties.datacontenttype;
        this.subject = properties.subject;
        delete properties.subject;
        this.datacontentencoding = properties.datacontentencoding;
        delete properties.datacontentencoding;
        this.dataschema = properties.dataschema;
        delete properties.dataschema;
        this.data_base64 = properties.data_base64;
        if (this.data_base64) {
            this.data = (0, validation_1.base64AsBinary)(this.data_base64);
        }
        delete properties.data_base64;
        this.schemaurl = properties.schemaurl;
        delete properties.schemaurl;
        if ((0, validation_1.isBinary)(properties.data)) {
            this.data_base64 = (0, validation_1.asBase64)(properties.data);
        }
        this.data = typeof properties.data !== "undefined" ? properties.data : this.data;
        delete properties.data;
        // sanity checking
        if (this.specversion === exports.V1 && this.schemaurl) {
            throw new TypeError("cannot set schemaurl on version 1.0 event");
        }
        else if (this.specversion === exports.qS && this.dataschema) {
            throw new TypeError("cannot set dataschema on version 0.3 event");
        }
        // finally process any remaining properties - these are extensions
        for (const [key, value] of Object.entries(properties)) {
            // Extension names must only allow lowercase a-z and 0-9 in the name
            // names should not exceed 20 characters in length
            if (!key.match(/^[a-z0-9]+$/) && strict) {
                throw new validation_1.ValidationError(`invalid extension name: ${key}
CloudEvents attribute names MUST consist of lower-case letters ('a' to 'z')
or digits ('0' to '9') from the ASCII character set. Attribute names SHOULD
be descriptive and terse and SHOULD NOT exceed 20 characters in length.`);
            }
            // Value should be spec compliant
            // https://github.com/cloudevents/spec/blob/master/spec.md#type-system
            if (!(0, validation_1.isValidType)(value) && strict) {
                throw new validation_1.ValidationError(`invalid extension value: ${value}
Extension values must conform to the CloudEvent type system.
See: https://github.com/cloudevents/spec/blob/v1.0/spec.md#type-system`);
            }
            this[key] = value;
        }
        strict ? this.validate() : undefined;
        Object.freeze(this);
    }
    /**
     * Used by JSON.stringify(). The name is confusing, but this method is called by
     * JSON.stringify() when converting this object to JSON.
     * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify
     * @return {object} this event as a plain object
     */
    toJSON() {
        const event = { ...this };
        event.time = new Date(this.time).toISOString();
        if (event.data_base64 && event.data) {
            delete event.data;
        }
        return event;
    }
    toString() {
        return JSON.stringify(this);
    }
    /**
     * Validates this CloudEvent against the schema
     * @throws if the CloudEvent does not conform to the schema
     * @return {boolean} true if this event is valid
     */
    validate() {
        try {
            return (0, spec_1.validateCloudEvent)(this);
        }
        catch (e) {
            if (e instanceof validation_1.ValidationError) {
                throw e;
            }
            else {
                throw new validation_1.ValidationError("invalid payload", [e]);
            }
        }
    }
    /**
     * Emit this CloudEvent through the application
     *
     * @param {boolean} ensureDelivery fail the promise if one listener fail
     * @return {Promise<CloudEvent>} this
     */
    async emit(ensureDelivery = true) {
        await __1.Emitter.emitEvent(this, ensureDelivery);
        return this;
    }
    /**
     * Clone a CloudEvent with new/updated attributes and possibly different data types
     * @param {object} options attributes to augment the CloudEvent
     * @param {boolean} strict whether or not to use strict validation when cloning (default: true)
     * @throws if the CloudEvent does not conform to the schema
     * @return {CloudEvent} returns a new CloudEvent
     */
    cloneWith(options, strict = true) {
        return CloudEvent.cloneWith(this, options, strict);
    }
    /**
     * The native `console.log` value of the CloudEvent.
     * @return {string} The string representation of the CloudEvent.
     */
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return this.toString();
    }
    /**
     * Clone a CloudEvent with new or updated attributes.
     * @param {CloudEventV1<any>} event an object that implements the {@linkcode CloudEventV1} interface
     * @param {Partial<CloudEventV1<any>>} options an object with new or updated attributes
     * @param {boolean} strict `true` if the resulting event should be valid per the CloudEvent specification
     * @throws {ValidationError} if `strict` is `true` and the resulting event is invalid
     * @returns {CloudEvent<any>} a CloudEvent cloned from `event` with `options` applied.
     */
    static cloneWith(event, options, strict = true) {
        return new CloudEvent(Object.assign({}, event, options), strict);
    }
}
exports.UG = CloudEvent;


/***/ }),

/***/ 4711:
/***/ ((__unused_webpack_module, exports) => {


/*
 Copyright 2021 The CloudEvents Authors
 SPDX-License-Identifier: Apache-2.0
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isValidType = exports.asData = exports.isJsonContentType = exports.clone = exports.asBase64 = exports.base64AsBinary = exports.asBuffer = exports.isBuffer = exports.isBase64 = exports.equalsOrThrow = exports.isStringOrObjectOrThrow = exports.isDefinedOrThrow = exports.isStringOrThrow = exports.isBinary = exports.isDate = exports.isInteger = exports.isBoolean = exports.isDefined = exports.isObject = exports.isString = exports.ValidationError = void 0;
const globalThisPolyfill = (function () {
    try {
        return globalThis;
    }
    catch (e) {
        try {
            return self;
        }
        catch (e) {
            return global;
        }
    }
}());
/**
 * An Error class that will be thrown when a CloudEvent
 * cannot be properly validated against a specification.
 */
class ValidationError extends TypeError {
    constructor(message, errors) {
        const messageString = errors instanceof Array
            ? // eslint-disable-next-line @typescript-eslint/ban-ts-comment
                // @ts-ignore
                errors?.reduce((accum, err) => accum.concat(`
  ${err instanceof Object ? JSON.stringify(err) : err}`), message)
            : message;
        super(messageString);
        this.errors = errors ? errors : [];
    }
}
exports.ValidationError = ValidationError;
const isString = (v) => typeof v === "string";
exports.isString = isString;
const isObject = (v) => typeof v === "object";
exports.isObject = isObject;
const isDefined = (v) => v !== null && typeof v !== "undefined";
exports.isDefined = isDefined;
const isBoolean = (v) => typeof v === "boolean";
exports.isBoolean = isBoolean;
const isInteger = (v) => Number.isInteger(v);
exports.isInteger = isInteger;
const isDate = (v) => v instanceof Date;
exports.isDate = isDate;
const isBinary = (v) => ArrayBuffer.isView(v);
exports.isBinary = isBinary;
const isStringOrThrow = (v, t) => (0, exports.isString)(v)
    ? true
    : (() => {
        throw t;
    })();
exports.isStringOrThrow = isStringOrThrow;
const isDefinedOrThrow = (v, t) => (0, exports.isDefined)(v)
    ? true
    : (() => {
        throw t;
    })();
exports.isDefinedOrThrow = isDefinedOrThrow;
const isStringOrObjectOrThrow = (v, t) => (0, exports.isString)(v)
    ? true
    : (0, exports.isObject)(v)
        ? true
        : (() => {
            throw t;
        })();
exports.isStringOrObjectOrThrow = isStringOrObjectOrThrow;
const equalsOrThrow = (v1, v2, t) => v1 === v2
    ? true
    : (() => {
        throw t;
    })();
exports.equalsOrThrow = equalsOrThrow;
const isBase64 = (value) => Buffer.from(value, "base64").toString("base64") === value;
exports.isBase64 = isBase64;
const isBuffer = (value) => value instanceof Buffer;
exports.isBuffer = isBuffer;
const asBuffer = (value) => (0, exports.isBinary)(value)
    ? Buffer.from(value)
    : (0, exports.isBuffer)(value)
        ? value
        : (() => {
            throw new TypeError("is not buffer or a valid binary");
        })();
exports.asBuffer = asBuffer;
const base64AsBinary = (base64String) => {
    const toBinaryString = (base64Str) => globalThisPolyfill.atob
        ? globalThisPolyfill.atob(base64Str)
        : Buffer.from(base64Str, "base64").toString("binary");
    return Uint8Array.from(toBinaryString(base64String), (c) => c.charCodeAt(0));
};
exports.base64AsBinary = base64AsBinary;
const asBase64 = (value) => (0, exports.asBuffer)(value).toString("base64");
exports.asBase64 = asBase64;
const clone = (o) => JSON.parse(JSON.stringify(o));
exports.clone = clone;
const isJsonContentType = (contentType) => contentType && contentType.match(/(json)/i);
exports.isJsonContentType = isJsonContentType;
const asData = (data, contentType) => {
    // pattern matching alike
    const maybeJson = (0, exports.isString)(data) && !(0, exports.isBase64)(data) && (0, exports.isJsonContentType)(contentType) ? JSON.parse(data) : data;
    return (0, exports.isBinary)(maybeJson) ? (0, exports.asBase64)(maybeJson) : maybeJson;
};
exports.asData = asData;
const isValidType = (v) => (0, exports.isBoolean)(v) || (0, exports.isInteger)(v) || (0, exports.isString)(v) || (0, exports.isDate)(v) || (0, exports.isBinary)(v) || (0, exports.isObject)(v);
exports.isValidType = isValidType;


/***/ }),

/***/ 2260:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./left-out.cjs");

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ repositorySource),
/* harmony export */   a0: () => (/* binding */ payloadSource),
/* harmony export */   h9: () => (/* binding */ githubAttributes)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2513);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4727);


/**
 * The CloudEvents adapter for GitHub: github.com/cloudevents/spec, cloudevents/adapters/github.md, for the
 * events that trigger workflows (the three of classic projects on GitHub Enterprise Server only). Differences
 * from its text are marked. Any other event is mapped by the defaults.
 */
const adapter = {
    branch_protection_rule: { subject: 'rule.id', time: ['rule.updated_at'] },
    check_run: { subject: 'check_run.id', time: ['check_run.completed_at', 'check_run.started_at'] },
    check_suite: { subject: 'check_suite.id', time: ['check_suite.updated_at'] },
    create: { suffix: 'ref_type', subject: 'ref' },
    delete: { suffix: 'ref_type', subject: 'ref' },
    deployment: { suffix: '', subject: 'deployment.id', time: ['deployment.updated_at'] },
    deployment_status: {
        suffix: 'deployment_status.state',
        subject: 'deployment_status.url',
        time: ['deployment_status.updated_at'],
        source: 'deployment.url',
    },
    discussion: { subject: 'discussion.id' },
    discussion_comment: { subject: 'discussion.id', time: ['comment.updated_at'] },
    fork: { suffix: '', subject: 'forkee.url', time: ['forkee.created_at'] },
    gollum: { suffix: '' },
    // Not in the adapter.
    image_version: { suffix: '' },
    issue_comment: { subject: 'comment.id', time: ['comment.updated_at'], source: 'issue.url' },
    issues: { subject: 'issue.number', time: ['issue.updated_at'] },
    label: { subject: 'label.name' },
    merge_group: { subject: 'merge_group.head_ref' },
    milestone: { subject: 'milestone.number', time: ['milestone.updated_at'] },
    // The adapter's time, pusher.updated_at, does not exist.
    page_build: { suffix: '', subject: 'build.url' },
    project: { subject: 'project.id', time: ['project.updated_at'] },
    project_card: { subject: 'project_card.id', time: ['project_card.updated_at'] },
    project_column: { subject: 'project_column.id', time: ['project_column.updated_at'] },
    public: {
        suffix: '',
        subject: 'repository.name',
        time: ['repository.updated_at'],
        source: 'repository.owner.url',
    },
    pull_request: { subject: 'number', time: ['pull_request.updated_at'] },
    pull_request_review: { subject: 'review.id', time: ['review.submitted_at'], source: 'pull_request.url' },
    pull_request_review_comment: {
        subject: 'comment.id',
        time: ['pull_request.updated_at'],
        source: 'pull_request.url',
    },
    pull_request_target: { subject: 'number', time: ['pull_request.updated_at'] },
    push: { suffix: '', subject: 'ref' },
    registry_package: { subject: 'registry_package.html_url', time: ['registry_package.updated_at'] },
    release: { subject: 'release.id', time: ['release.published_at', 'release.created_at'] },
    // The adapter leaves out the dot before the action.
    repository_dispatch: { source: 'repository.owner.url' },
    // Not in the adapter: the payload may be the cron expression alone.
    schedule: { suffix: '', subject: 'schedule' },
    // The adapter's type ends in a dot.
    status: { suffix: 'state', subject: 'sha', time: ['updated_at'] },
    watch: {},
    // Never an event's name at run time: a called workflow sees its caller's event.
    workflow_call: {},
    workflow_dispatch: { suffix: '', subject: 'workflow' },
    workflow_run: { subject: 'workflow.name' },
};
/**
 * The attributes and data of a GitHub event; its id, which GitHub does not tell a workflow, is the caller's
 * to add.
 */
function githubAttributes(eventName, payload, source, now) {
    const row = (Object.hasOwn(adapter, eventName) ? adapter[eventName] : undefined) ?? {};
    const suffix = row.suffix === '' ? '' : typePart(textAt(payload, row.suffix ?? 'action'));
    const time = row.time?.map((path) => textAt(payload, path)).find(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimestamp */ .Fx);
    const ownSource = row.source && textAt(payload, row.source);
    return {
        source: ownSource && (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isUriReference */ .Y2)(ownSource) ? ownSource : source,
        type: `com.github.${eventName}${suffix && `.${suffix}`}`,
        subject: (row.subject && textAt(payload, row.subject)) || undefined,
        time: time ?? now.toISOString(),
        datacontenttype: 'application/json',
        data: payload,
    };
}
/**
 * The source of the workflow's own events: the repository's API URL, one form for every event. A payload's
 * `repository.url` is not: that of a push is the page, of all others the API URL.
 */
function repositorySource({ apiUrl, repository }) {
    return uriReference(repository === '' ? apiUrl : `${apiUrl}/repos/${repository}`);
}
/**
 * The source of an event that happened elsewhere, as its payload tells it, in the same form; else of the
 * repository that reports it.
 */
function payloadSource(payload, context) {
    const api = textAt(payload, 'repository.hooks_url').replace(/\/hooks$/, '');
    const name = textAt(payload, 'repository.full_name');
    const source = api || (name && `${context.apiUrl}/repos/${name}`) || textAt(payload, 'organization.url');
    return source && (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isUriReference */ .Y2)(source) ? source : repositorySource(context);
}
/** A string or number in the payload as attribute text; '' when there is none. */
function textAt(payload, path) {
    let value = payload;
    for (const name of path.split('.')) {
        value = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    }
    return typeof value === 'string' || typeof value === 'number' ? (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeText */ .o$)(String(value)) : '';
}
/** A repository_dispatch may be named anything: the type must not end in a dot. */
function typePart(text) {
    return text.replace(/^[.\s]+|[.\s]+$/g, '');
}
function uriReference(text) {
    return (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isUriReference */ .Y2)(text) ? text : encodeURI((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeText */ .o$)(text));
}


/***/ }),

/***/ 5500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ cloudEventIn)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4727);

/**
 * The CloudEvent in a document: the document itself, when it says `specversion`, or the one that carries a
 * bare CDEvent.
 */
function cloudEventIn(document) {
    if (!(0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(document))
        return undefined;
    if (Object.hasOwn(document, 'specversion'))
        return document;
    const { context, subject } = document;
    const isCDEvent = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(context) && (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(subject) && isCDEventsType(context.type);
    return isCDEvent ? carrierOf(document, context, subject) : undefined;
}
/**
 * `dev.cdevents.<subject>.<predicate>.<version>`; custom events have `cdeventsx`. Source: cdevents/spec,
 * spec.md.
 */
function isCDEventsType(type) {
    return typeof type === 'string' && /^dev\.cdeventsx?\.[^.]+\.[^.]/.test(type);
}
/** Source: cdevents/spec, cloudevents-binding.md. */
function carrierOf(document, context, subject) {
    return {
        specversion: '1.0',
        id: context.id,
        source: context.source,
        type: context.type,
        subject: subject.id,
        time: context.timestamp,
        datacontenttype: 'application/json',
        data: document,
    };
}


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Xx: () => (/* binding */ batchJson),
  Gv: () => (/* binding */ cloudEvent),
  T$: () => (/* binding */ eventJson)
});

// EXTERNAL MODULE: ./node_modules/cloudevents/dist/event/cloudevent.js
var cloudevent = __nccwpck_require__(3099);
// EXTERNAL MODULE: ./lib/event/grammar.js
var grammar = __nccwpck_require__(2513);
// EXTERNAL MODULE: ./lib/event/limits.js
var limits = __nccwpck_require__(4918);
;// CONCATENATED MODULE: ./lib/event/binary-data.js


/**
 * Data that came as base64, by its content type: a JSON value, text, or the bytes when it is neither, is
 * broken, or when there is no content type, of which nothing may be assumed (CloudEvents JSON format, section
 * 3.1.2).
 */
function decoded(base64, contentType) {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    if (typeof contentType !== 'string')
        return bytes;
    const isJson = (0,grammar/* isJsonType */.vs)(contentType);
    if (!isJson && !/^text\/|[/+]xml\b/i.test(contentType))
        return bytes;
    const text = textOf(bytes);
    if (text === undefined)
        return bytes;
    return isJson ? jsonOf(text) : text;
}
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** What only claims to be JSON is text. */
function jsonOf(text) {
    if ((0,limits/* deepElementOf */.I$)(text) !== undefined)
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./lib/event/rules.js
var rules = __nccwpck_require__(4727);
;// CONCATENATED MODULE: ./lib/event/cloudevent.js
// The class alone: the package's index loads bindings and transports (docs/decisions/0005-start.md).



/**
 * The CloudEvent of attributes that were examined before. Frozen, like the package's own, and exact: it holds
 * and puts out what came in. The package's constructor cannot do that: it invents a missing `time`, writes
 * `time` anew through Date (which refuses a leap second and cuts nanoseconds and offsets), takes an empty
 * `data_base64` for none, and refuses legal extensions (`schemaurl` in 1.0, `validate`). So the event is made
 * on the package's prototype, and `instanceof CloudEvent`, `toString` and the package's bindings work as
 * ever. Data that came as base64 stays in `data_base64`, in both versions; `data` is what its content type
 * makes of it.
 */
function cloudEvent(attributes) {
    const event = Object.create(exact);
    for (const [name, value] of Object.entries(attributes)) {
        // A null attribute counts as absent (JSON format, section 2.2); null data is data.
        if (value !== undefined && (value !== null || name === 'data'))
            event[name] = value;
    }
    const base64 = base64Of(event);
    if (base64 !== undefined) {
        event.data_base64 = base64;
        event.data = decoded(base64, event.datacontenttype);
    }
    return Object.freeze(event);
}
function base64Of({ specversion, datacontentencoding, data, data_base64, }) {
    if (data_base64 !== undefined)
        return data_base64;
    const isEncoded = specversion === '0.3' && (0,rules/* isBase64Encoding */.xh)(datacontentencoding) && typeof data === 'string';
    return isEncoded ? data : undefined;
}
const exact = Object.create(cloudevent/* CloudEvent */.UG.prototype, { toJSON: { value: structured } });
/**
 * The JSON format: what came as base64 goes out as that alone, letter for letter, where its version has it.
 */
function structured() {
    const { data, data_base64, ...rest } = this;
    if (data_base64 !== undefined) {
        return this.specversion === '0.3' ? { ...rest, data: data_base64 } : { ...rest, data_base64 };
    }
    return data === undefined ? rest : { ...rest, data };
}
/** Structured JSON of one event (application/cloudevents+json). */
function eventJson(event) {
    return JSON.stringify(event);
}
/** Structured JSON of a batch (application/cloudevents-batch+json), one event a line. */
function batchJson(events) {
    return events.length === 0 ? '[]' : `[\n${events.map(eventJson).join(',\n')}\n]`;
}


/***/ }),

/***/ 2513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ isAbsoluteUri),
/* harmony export */   Fx: () => (/* binding */ isTimestamp),
/* harmony export */   LA: () => (/* binding */ isMediaType),
/* harmony export */   Q2: () => (/* binding */ isBase64),
/* harmony export */   Y2: () => (/* binding */ isUriReference),
/* harmony export */   o$: () => (/* binding */ attributeText),
/* harmony export */   vs: () => (/* binding */ isJsonType),
/* harmony export */   y4: () => (/* binding */ isAttributeText)
/* harmony export */ });
/**
 * The grammars behind CloudEvents' attribute types. Every pattern takes time linear in the text, which may be
 * megabytes of anything.
 */
/** CloudEvents 1.0, "Type System": no control characters, noncharacters or lone surrogates. */
function isAttributeText(text) {
    return !unfit.test(text);
}
/** Attribute text made of any text: what the type does not allow is left out. */
function attributeText(text) {
    return text.replace(everyUnfit, '');
}
const unfit = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const everyUnfit = new RegExp(unfit, 'gu');
/** RFC 3986, section 4.1: absolute or relative. */
function isUriReference(text) {
    const [, scheme, authority, path = '', query, fragment] = uriParts.exec(text) ?? [];
    return ((scheme === undefined || /^[a-z][a-z\d+.-]*$/i.test(scheme)) &&
        (authority === undefined || isAuthority(authority)) &&
        fits('path', path) &&
        fits('query', query ?? '') &&
        fits('query', fragment ?? ''));
}
/**
 * With a scheme. A fragment is let through: RFC 3986, section 4.3 has none, but the JSON schema's `uri` and
 * real senders do.
 */
function isAbsoluteUri(text) {
    return /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text);
}
/** RFC 3986, appendix B: scheme, authority, path, query, fragment. */
const uriParts = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;
function isAuthority(authority) {
    const at = authority.lastIndexOf('@') + 1;
    const hostAndPort = /^(\[[\da-f:.]+\]|\[v[\da-f]+\.[^[\]]+\]|[^:[\]]*)(?::\d*)?$/i.exec(authority.slice(at));
    const host = hostAndPort?.[1];
    return (host !== undefined && fits('userinfo', authority.slice(0, Math.max(0, at - 1))) && fits('host', host));
}
/** Asked as "nothing else occurs": a pattern that repeats a group over megabytes overflows the stack. */
function fits(part, text) {
    return !foreign[part].test(text) && !/%(?![\da-f]{2})/i.test(text);
}
/** What may not occur in the parts of a URI. A fragment is made of the same characters as a query. */
const foreign = {
    userinfo: /[^\w.~!$&'()*+,;=:%-]/,
    host: /[^\w.~!$&'()*+,;=:%[\]-]/,
    path: /[^\w.~!$&'()*+,;=:@%/-]/,
    query: /[^\w.~!$&'()*+,;=:@%/?-]/,
};
/**
 * RFC 3339 with seconds and an offset. A leap second is legal in any minute: nobody knows the future ones.
 */
function isTimestamp(text) {
    const parts = timestamp.exec(text)?.slice(1).map(Number);
    if (parts === undefined)
        return false;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ...offset] = parts;
    const [offsetHour = 0, offsetMinute = 0] = offset.map((part) => part || 0);
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= daysIn(year, month) &&
        hour <= 23 &&
        minute <= 59 &&
        second <= 60 &&
        offsetHour <= 23 &&
        offsetMinute <= 59);
}
const timestamp = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/i;
function daysIn(year, month) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
/** RFC 2045, section 5.1: `type/subtype` and parameters, as in `text/plain; charset=utf-8`. */
function isMediaType(text) {
    return text.length <= maxMediaType && mediaType.test(text);
}
/** RFC 6838 has 127 characters for a name. On megabytes the pattern would overflow the engine's stack. */
const maxMediaType = 1024;
const token = "[\\w!#$%&'*+.^`|~-]+";
const quoted = '"(?:[^"\\\\]|\\\\.)*"';
const mediaType = new RegExp(`^${token}/${token}(?:[ \\t]*;[ \\t]*${token}=(?:${token}|${quoted}))*[ \\t]*(?:;[ \\t]*)?$`);
/**
 * CloudEvents JSON format, section 3.1.1: `*\/json` or `*\/*+json`; no content type stands for
 * `application/json`.
 */
function isJsonType(contentType) {
    return contentType === undefined || /^[^/;]+\/(?:[^/;]*\+)?json[ \t]*(?:;|$)/i.test(contentType);
}
/** RFC 4648, section 4: padded, no line breaks. */
function isBase64(text) {
    return text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text);
}


/***/ }),

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ derivedId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/**
 * An event's id where none was given: the same for the same step of the same attempt, different for any other
 * step, job or matrix leg. GitHub does not tell a workflow the delivery's GUID, which the adapter would use.
 * `what` tells apart what one step may make: the event's name, the content of a file. Jobs of two calls of
 * one reusable workflow differ in nothing but the runner. Made of letters, digits and hyphens.
 */
function derivedId(context, ...what) {
    const { repository, runId, runAttempt, job, step, matrix, runnerName } = context;
    const all = JSON.stringify([repository, runId, runAttempt, job, step, matrix.trim(), runnerName, ...what]);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(all).digest('hex').slice(0, 24);
    return [runId, runAttempt, digest].filter((part) => /^[a-z\d]+$/i.test(part)).join('-');
}


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ deepElementOf),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   OY: () => (/* binding */ extentOf)
/* harmony export */ });
/** Levels of arrays and objects in one event, itself included. */
const maxDepth = 64;
/**
 * Which element of a JSON array (of anything else: 0) nests deeper than an event may, the array's own level
 * not counted; undefined when none does, or when the text stops being JSON before. Asked of text before it is
 * parsed, so that a hostile one never becomes a million nested arrays.
 */
function deepElementOf(json) {
    let depth = 0;
    let element = 0;
    for (let index = 0; index < json.length; index += 1) {
        const char = json[index] ?? '';
        if (char === '"')
            index = endOfString(json, index);
        else if (char === '[' || char === '{')
            depth += 1;
        else if (char === ']' || char === '}')
            depth -= 1;
        else if (!betweenBrackets.has(char))
            return undefined;
        else if (char === ',' && depth === 1)
            element += 1;
        if (depth > maxDepth + 1)
            return element;
    }
    return undefined;
}
/** What JSON has outside of strings and brackets: separators, white space, numbers, true, false and null. */
const betweenBrackets = new Set(',: \t\n\r+-.0123456789eEtrufalsn');
function endOfString(json, start) {
    for (let index = start + 1; index < json.length; index += 1) {
        if (json[index] === '\\')
            index += 1;
        else if (json[index] === '"')
            return index;
    }
    return json.length;
}
/** Walks a parsed value without recursion, to one level beyond `maxDepth`; each value is looked at once. */
function extentOf(value) {
    let [depth, rounded, infinite] = [0, false, false];
    let level = [value];
    while (level.length > 0 && depth <= maxDepth) {
        const next = [];
        let holdsStructure = false;
        for (const item of level) {
            if (typeof item === 'number') {
                infinite ||= !Number.isFinite(item);
                rounded ||= Number.isInteger(item) && !Number.isSafeInteger(item);
            }
            else if (item !== null && typeof item === 'object') {
                holdsStructure = true;
                for (const child of Object.values(item))
                    next.push(child);
            }
        }
        if (holdsStructure)
            depth += 1;
        level = next;
    }
    return { depth, rounded, infinite };
}


/***/ }),

/***/ 8896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told),
/* harmony export */   G: () => (/* binding */ invalid)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1957);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7629);


/** Errors are told in full up to here, and counted beyond: an annotation has room for 4,096 characters. */
const maxTold = 20;
const maxValue = 60;
/** One failure for all broken rules of all events. `subject` is what was read: `Input "event-file"`. */
function invalid(subject, broken) {
    const what = broken.length === 1 ? 'a rule of CloudEvents' : `rules of CloudEvents in ${broken.length} places`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR([`${subject} breaks ${what}; nothing was sent.`, ...told(broken)].join('\n'));
}
function told(findings) {
    const more = findings.length - maxTold;
    return [...findings.slice(0, maxTold).map(sentence), ...(more > 0 ? [`And ${more} more.`] : [])];
}
function sentence({ place, attribute, rule, text, value }) {
    const what = [place, attribute && `"${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(attribute, maxValue)}"`].filter(Boolean).join(', ');
    const given = value === undefined ? '' : ` Given: ${shown(value)}.`;
    return `${what || 'The event'} ${text} (rule ${rule}).${given}`;
}
function shown(value) {
    if (typeof value === 'string')
        return `"${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(value, maxValue)}"`;
    if (Array.isArray(value))
        return 'an array';
    return value !== null && typeof value === 'object' ? 'an object' : String(value);
}


/***/ }),

/***/ 4727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   O$: () => (/* binding */ eventRules),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   sb: () => (/* binding */ examine),
/* harmony export */   xh: () => (/* binding */ isBase64Encoding)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2513);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4918);


const string = { name: 'string', text: 'must be a string', test: (value) => typeof value === 'string' };
const nonEmpty = rule('non-empty', 'must not be empty', (text) => text !== '');
const characters = rule('characters', 'must not hold control characters, noncharacters or lone surrogates', _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttributeText */ .y4);
const words = [string, nonEmpty, characters];
const specversion = {
    name: 'specversion',
    text: 'must be "1.0" or "0.3"',
    test: (value) => value === '1.0' || value === '0.3',
};
const absoluteUri = rule('uri', 'must be an absolute URI (RFC 3986)', _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsoluteUri */ .CP);
const timestamp = rule('timestamp', 'must be an RFC 3339 time with seconds and offset, as in 2026-01-31T09:30:00Z', _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimestamp */ .Fx);
const mediaType = rule('media-type', 'must be a media type (RFC 2046), as in application/json', _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isMediaType */ .LA);
const encoding = rule('encoding', 'must be an encoding of RFC 2045, as in base64', (text) => /^(?:base64|quoted-printable|[78]bit|binary|x-[\w-]+)$/i.test(text));
const base64 = rule('base64', 'must be padded base64 (RFC 4648)', _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isBase64 */ .Q2);
const value = {
    name: 'extension-type',
    text: 'must be a boolean, a string or an integer',
    test: (given) => ['boolean', 'string', 'number'].includes(typeof given),
};
const integer = {
    name: 'integer',
    text: 'must be a whole number from -2147483648 to 2147483647',
    test: (given) => typeof given !== 'number' || (given | 0) === given,
};
/** An extension may be empty, but not any text. */
const extensionText = {
    ...characters,
    test: (given) => typeof given !== 'string' || (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttributeText */ .y4)(given),
};
const required = ['specversion', 'id', 'source', 'type'];
/** The rules of each core attribute, in the order they are asked; the first that is broken is reported. */
const core = {
    '1.0': {
        specversion: [specversion],
        id: words,
        source: words,
        type: words,
        subject: words,
        time: [string, nonEmpty, timestamp],
        datacontenttype: [string, nonEmpty, mediaType],
        dataschema: [string, nonEmpty, absoluteUri],
    },
    '0.3': {
        specversion: [specversion],
        id: words,
        source: words,
        type: words,
        subject: words,
        time: [string, nonEmpty, timestamp],
        datacontenttype: [string, nonEmpty, mediaType],
        datacontentencoding: [string, nonEmpty, encoding],
        schemaurl: [string, nonEmpty, absoluteUri],
    },
};
/** 0.3 lets an extension be any JSON value. */
const extension = { '1.0': [value, integer, extensionText], '0.3': [integer, extensionText] };
/** Rules of more than one value. */
const eventRules = {
    json: { name: 'json', text: 'must be JSON' },
    object: { name: 'object', text: 'must be a JSON object' },
    required: { name: 'required', text: 'is missing' },
    attributeName: { name: 'attribute-name', text: 'must be named with a-z and 0-9 only' },
    dataOnce: { name: 'data-once', text: 'must not stand beside "data"' },
    depth: { name: 'depth', text: `must not be nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw} levels` },
    number: { name: 'number', text: 'must not hold a number beyond the range of a double' },
};
const maxNameLength = 20;
/** Holds a parsed value against the rules. Never throws, whatever the value. */
function examine(event) {
    if (!isObject(event))
        return { broken: [finding('', eventRules.object, event)], warnings: [] };
    const version = event.specversion === '0.3' ? '0.3' : '1.0';
    const present = Object.entries(event).filter(([name, given]) => given != null && !isDataMember(name, version));
    const extent = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .extentOf */ .OY)(event);
    return {
        broken: [
            ...(extent.depth > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw ? [finding('', eventRules.depth)] : []),
            ...(extent.infinite ? [finding('', eventRules.number)] : []),
            ...required
                .filter((name) => (event[name] ?? null) === null)
                .map((name) => finding(name, eventRules.required)),
            ...present.flatMap(([name, given]) => brokenBy(name, given, version)),
            ...brokenData(event, version),
        ],
        warnings: [
            ...(extent.rounded ? [finding('data', looseNumber)] : []),
            ...present.filter(([name]) => name.length > maxNameLength).map(([name]) => finding(name, longName)),
            ...(typeof event.source === 'string' && !(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isUriReference */ .Y2)(event.source)
                ? [finding('source', looseSource, event.source)]
                : []),
        ],
    };
}
/** Azure Event Grid, among others, sends sources that are no URI; refusing them would lose the event. */
const looseSource = { name: 'uri-reference', text: 'is not a URI-reference (RFC 3986); used as it is' };
const longName = { name: 'name-length', text: `has a name longer than ${maxNameLength} characters` };
const looseNumber = {
    name: 'safe-integer',
    text: 'holds a whole number beyond 2^53, which is rounded; send it as a string to keep every digit',
};
function brokenBy(name, given, version) {
    if (!/^[a-z\d]+$/.test(name))
        return [finding(name, eventRules.attributeName, given)];
    const rules = core[version];
    const asked = (Object.hasOwn(rules, name) ? rules[name] : undefined) ?? extension[version];
    const broken = asked.find(({ test }) => !test(given));
    return broken === undefined ? [] : [finding(name, broken, given)];
}
/**
 * `data: null` is a value, so `data` is there when its member is; `data_base64` is an attribute's kin, and
 * null leaves it out.
 */
function brokenData(event, version) {
    const encoded = version === '1.0'
        ? { name: 'data_base64', value: event.data_base64 ?? null }
        : { name: 'data', value: isBase64Encoding(event.datacontentencoding) ? (event.data ?? null) : null };
    if (encoded.value === null)
        return [];
    if (version === '1.0' && event.data !== undefined)
        return [finding('data_base64', eventRules.dataOnce)];
    const broken = [string, base64].find(({ test }) => !test(encoded.value));
    return broken === undefined ? [] : [finding(encoded.name, broken, encoded.value)];
}
function isBase64Encoding(datacontentencoding) {
    return typeof datacontentencoding === 'string' && datacontentencoding.toLowerCase() === 'base64';
}
function isDataMember(name, version) {
    return name === 'data' || (name === 'data_base64' && version === '1.0');
}
function finding(attribute, { name, text }, value) {
    return { attribute, rule: name, text, value };
}
function rule(name, text, test) {
    return { name, text, test: (given) => typeof given === 'string' && test(given) };
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ workflowFacts),
/* harmony export */   a7: () => (/* binding */ contextExtensions),
/* harmony export */   nY: () => (/* binding */ workflowRunExtensions)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2513);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4727);


/**
 * The extension that carries each fact. All are strings: a run id is beyond a CloudEvents integer, which has
 * 32 bits.
 */
const extensions = {
    repository: 'repository',
    workflow: 'workflow',
    runId: 'runid',
    runNumber: 'runnumber',
    runAttempt: 'runattempt',
    job: 'job',
    status: 'status',
    actor: 'actor',
    sha: 'sha',
    ref: 'ref',
    serverUrl: 'serverurl',
};
const factNames = Object.keys(extensions);
function workflowFacts(event) {
    const textIn = (name) => (typeof event[name] === 'string' ? event[name] : '');
    const facts = factNames.map((fact) => [fact, textIn(extensions[fact])]);
    return Object.fromEntries(facts);
}
/** The extensions of the workflow's own events; `status` is the job's outcome so far. */
function contextExtensions(context, status) {
    return extensionsOf({ ...context, status });
}
/** A `workflow_run` payload tells of another run: the facts are that run's. */
function workflowRunExtensions(payload) {
    const run = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload.workflow_run) ? payload.workflow_run : {};
    const repository = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload.repository) ? payload.repository : {};
    return extensionsOf({
        repository: repository.full_name,
        workflow: run.name || ((0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload.workflow) ? payload.workflow.name : undefined),
        runId: run.id,
        runNumber: run.run_number,
        runAttempt: run.run_attempt,
        status: run.conclusion,
        actor: (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(run.actor) ? run.actor.login : undefined,
        sha: run.head_sha,
        serverUrl: originOf(repository.html_url),
    });
}
function extensionsOf(facts) {
    const known = factNames.map((fact) => [extensions[fact], textOf(facts[fact])]);
    return Object.fromEntries(known.filter(([, text]) => text !== ''));
}
function textOf(fact) {
    return typeof fact === 'string' || typeof fact === 'number' ? (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeText */ .o$)(String(fact)) : '';
}
function originOf(url) {
    return typeof url === 'string' ? URL.parse(url)?.origin : undefined;
}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   vQ: () => (/* binding */ inputFailure)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7629);

/**
 * A failure its reader can mend: the message says what, where and what to do, and is shown as it is, without
 * a stack.
 */
class Failure extends Error {
    name = 'Failure';
}
/** A value that breaks the rule of an input. Leave out `value` where it may be a secret. */
function inputFailure(input, rule, value) {
    return new Failure(`Input "${input}" ${rule}${value === undefined ? '' : ` Given: "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(value)}".`}`);
}
/** Any error in words for the one annotation; one that nobody expected is a bug and says so. */
function told(error) {
    if (error instanceof Failure)
        return error.message;
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return `This is a bug of the action, please report it with the debug log of this step: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(reason, 500)}`;
}


/***/ }),

/***/ 7590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ onFailureIn),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __nccwpck_require__(1957);
// EXTERNAL MODULE: ./lib/redact.js
var redact = __nccwpck_require__(5078);
// EXTERNAL MODULE: ./lib/robot/address/entry.js
var address_entry = __nccwpck_require__(4047);
// EXTERNAL MODULE: ./lib/visible.js
var visible = __nccwpck_require__(7629);
;// CONCATENATED MODULE: ./lib/robot/address/groups.js



/** Names of a robot's fields: ours, and the Vanus sink's (vanus-labs/vanus-connect, sink-dingtalk). */
const fields = { ours: ['webhook', 'secret', 'keyword'], vanus: ['chat_group', 'url', 'signature'] };
/**
 * The chat groups of the `robots` input, in its order. Throws a `Failure` that names group, field and rule.
 */
function fromGroups(robots, defaults) {
    const groups = Array.isArray(robots) ? vanusGroups(robots) : namedGroups(robots);
    if (groups.length === 0)
        throw (0,failure/* inputFailure */.vQ)('robots', 'must name at least one chat group.');
    const twice = (0,address_entry/* firstRepeated */.Hs)(groups.map(([name]) => name));
    if (twice !== undefined) {
        throw (0,failure/* inputFailure */.vQ)('robots', 'has two groups of one name.', groups[twice]?.[0]);
    }
    return groups.map(([name, entries]) => ({ name, pool: poolOf(name, entries, defaults) }));
}
/** True when every robot names its webhook and none has one: in forks the secrets are empty. */
function lackWebhooks(robots) {
    const list = Array.isArray(robots)
        ? robots
        : isMap(robots)
            ? entriesOf(robots).flatMap(([, value]) => value)
            : [];
    return list.length > 0 && list.every((entry) => isMap(entry) && entriesOf(entry).some(isEmptyWebhook));
}
function isEmptyWebhook([key, value]) {
    return (key === 'webhook' || key === 'url') && (value === null || value === '');
}
/** The Vanus list: one robot a group. */
function vanusGroups(list) {
    return list.map((entry, index) => {
        const place = `entry ${index + 1}`;
        const values = checkedEntry(entry, place, fields.vanus);
        const name = (values.chat_group ?? '').trim();
        if (name === '')
            throw (0,failure/* inputFailure */.vQ)('robots', `${place}: \`chat_group\` is missing.`);
        return [name, [{ webhook: values.url ?? '', secret: values.signature ?? '' }]];
    });
}
function namedGroups(map) {
    if (!isMap(map)) {
        throw (0,failure/* inputFailure */.vQ)('robots', 'must be a map from chat group to robot, or the Vanus list [{chat_group, url, signature}].');
    }
    return entriesOf(map).map(([key, value]) => {
        const name = key.trim();
        if (name === '')
            throw (0,failure/* inputFailure */.vQ)('robots', 'has a group without a name.');
        if (Array.isArray(value) && value.length === 0)
            throw (0,failure/* inputFailure */.vQ)('robots', 'has a group without a robot.', name);
        return [name, Array.isArray(value) ? value : [value]];
    });
}
function poolOf(group, entries, { keyword: common, allowedHosts }) {
    const [first, ...rest] = entries.map((entry, index) => {
        const place = `group "${(0,visible/* visible */.R)(group)}"${entries.length > 1 ? `, robot ${index + 1}` : ''}`;
        const values = checkedEntry(entry, place, fields.ours);
        const { webhook = '', secret = '', keyword = '' } = values;
        return (0,address_entry/* robotOf */.kY)({ webhook, secret, keyword: keyword || common }, allowedHosts, (field, rule) => (0,failure/* inputFailure */.vQ)('robots', `${place}: \`${field}\` ${rule}`));
    });
    if (!first)
        throw (0,failure/* inputFailure */.vQ)('robots', 'has a group without a robot.', group);
    const twice = (0,address_entry/* firstRepeated */.Hs)([first, ...rest].map(address_entry/* keyOf */.TN));
    if (twice !== undefined) {
        throw (0,failure/* inputFailure */.vQ)('robots', `names the same robot twice in one group, robot ${twice + 1} again.`, group);
    }
    return [first, ...rest];
}
/**
 * The entry's fields as texts; null and numbers (YAML reads a keyword `2024` as one) become what was meant.
 */
function checkedEntry(entry, place, known) {
    if (!isMap(entry))
        throw (0,failure/* inputFailure */.vQ)('robots', `${place}: must be a map with ${known.map((key) => `\`${key}\``).join(', ')}.`);
    const values = Object.create(null);
    for (const [key, value] of entriesOf(entry)) {
        if (!known.includes(key)) {
            const rule = `${place}: has an unknown field; known are ${known.map((name) => `\`${name}\``).join(', ')}.`;
            throw (0,failure/* inputFailure */.vQ)('robots', rule, key);
        }
        if (value === null || value === undefined)
            continue;
        if (typeof value !== 'string' && typeof value !== 'number') {
            throw (0,failure/* inputFailure */.vQ)('robots', `${place}: \`${key}\` must be text.`);
        }
        values[key] = String(value);
    }
    return values;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Of an object or a `Map`, as YAML parsers give either; only a `Map` keeps the order of names that look like
 * numbers.
 */
function entriesOf(map) {
    return map instanceof Map ? [...map].map(([key, value]) => [String(key), value]) : Object.entries(map);
}

// EXTERNAL MODULE: ./lib/robot/address/webhook.js
var webhook = __nccwpck_require__(2190);
;// CONCATENATED MODULE: ./lib/robot/address/address-book.js





/**
 * The robots of a run, frozen; undefined when neither `webhook` nor `robots` gives a webhook. Throws a `Failure`
 * that names input, position and rule, and never a value: anything here may hold a credential.
 */
function readRobots(inputs) {
    const { robots, allowedHosts } = inputs;
    const webhooks = linesOf(inputs.webhook);
    const secrets = linesOf(inputs.secret);
    for (const host of allowedHosts) {
        if (!(0,webhook/* isHost */.jU)(host))
            throw (0,failure/* inputFailure */.vQ)('allowed-hosts', 'must list hosts as `host` or `host:port`.', host);
    }
    if (robots === undefined || robots === null) {
        if (webhooks.length === 0)
            return undefined;
        return frozen('webhooks', fromLines(webhooks, secrets, inputs));
    }
    if (webhooks.length > 0)
        throw (0,failure/* inputFailure */.vQ)('webhook', 'cannot be used together with "robots".');
    if (secrets.length > 0) {
        throw (0,failure/* inputFailure */.vQ)('secret', 'belongs to "webhook"; in "robots" each robot has its own `secret`.');
    }
    if (lackWebhooks(robots))
        return undefined;
    return frozen('groups', fromGroups(robots, inputs));
}
/**
 * Every text in these inputs that must be masked, before any of them is checked: webhooks as given and as
 * used, tokens, secrets. Values of fewer than 8 characters are left out. Never throws.
 */
function secretsOf({ webhook, secret, robots, }) {
    const found = [...linesOf(webhook), ...linesOf(secret), ...textsIn(robots)].flatMap(webhookForms);
    return [...new Set(found)].filter((text) => text.length >= redact/* minSecretLength */.jE);
}
/** Any text but names and keywords; of names only those that hold a token, where none belongs. */
function textsIn(value, depth = 0) {
    if (typeof value === 'string')
        return [value.trim()];
    if (typeof value !== 'object' || value === null || depth > 4)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => textsIn(item, depth + 1));
    return entriesOf(value).flatMap(([key, item]) => [
        ...(key.includes('access_token=') ? [key] : []),
        ...(key === 'keyword' || key === 'chat_group' ? [] : textsIn(item, depth + 1)),
    ]);
}
function webhookForms(text) {
    const tokens = [...text.matchAll(/access_token=([^&#\s]+)/gi)].map(([, token = '']) => token);
    const decoded = tokens.map((token) => new URLSearchParams(`t=${token}`).get('t') ?? token);
    const normalised = URL.canParse(text) ? [new URL(text).href] : [];
    return [text, ...normalised, ...tokens, ...decoded];
}
function fromLines(webhooks, secrets, { keyword, allowedHosts }) {
    if (secrets.length > 0 && secrets.length !== webhooks.length) {
        throw (0,failure/* inputFailure */.vQ)('secret', `must have one line for each line of "webhook", with \`-\` for a robot without a secret. There are ${webhooks.length} webhooks and ${secrets.length} secrets.`);
    }
    const destinations = webhooks.map((line, index) => {
        const place = webhooks.length === 1 ? '' : `line ${index + 1}: `;
        const texts = { webhook: line, secret: secrets[index] ?? '', keyword };
        const robot = (0,address_entry/* robotOf */.kY)(texts, allowedHosts, (field, rule) => (0,failure/* inputFailure */.vQ)(field, place + rule));
        return { name: `#${index + 1}`, pool: [robot] };
    });
    const twice = (0,address_entry/* firstRepeated */.Hs)(destinations.map(({ pool }) => (0,address_entry/* keyOf */.TN)(pool[0])));
    if (twice !== undefined)
        throw (0,failure/* inputFailure */.vQ)('webhook', `names the same robot twice, line ${twice + 1} again.`);
    return destinations;
}
function frozen(kind, destinations) {
    const [first, ...rest] = destinations;
    if (!first)
        return undefined;
    for (const { pool } of destinations) {
        for (const robot of pool) {
            Object.freeze(robot.webhook);
            Object.freeze(robot);
        }
        Object.freeze(pool);
    }
    return Object.freeze({ kind, destinations: Object.freeze([first, ...rest]) });
}
function linesOf(text) {
    return text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./lib/robot/wire/message.js
var message = __nccwpck_require__(1707);
// EXTERNAL MODULE: ./lib/robot/wire/proxy.js
var proxy = __nccwpck_require__(6680);
// EXTERNAL MODULE: ./lib/secret.js
var secret = __nccwpck_require__(3251);
;// CONCATENATED MODULE: ./lib/structured.js

/** The package's own messages may hold the text; these are for its codes that users meet. */
const problems = {
    BAD_INDENT: 'a line is not indented like those beside it, or a bracket is not closed',
    BAD_SCALAR_START: 'a value starts with a character that needs quotes around it',
    BLOCK_AS_IMPLICIT_KEY: 'a value with a colon and a space in it needs quotes around it',
    DUPLICATE_KEY: 'a key stands twice',
    MISSING_CHAR: 'a bracket, quote, comma or colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a line is no `key: value`',
    MULTIPLE_DOCS: 'there is a second document after `---`',
    TAB_AS_INDENT: 'tabs indent nothing in YAML; use spaces',
    TAG_RESOLVE_FAILED: 'a tag (`!name`) has no meaning here; a value that starts with `!` needs quotes around it',
};
/**
 * The value of an input that holds YAML or JSON; undefined when it is empty. The error names line and column
 * but not the text there, which may be a secret.
 */
async function structured(input, text, { scalars = 'typed', maps = 'objects' } = {}) {
    if (text.trim() === '')
        return undefined;
    const { parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const document = parseDocument(text, {
        schema: scalars === 'strings' ? 'failsafe' : 'core',
        prettyErrors: false,
        logLevel: 'error',
    });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem) {
        const what = problems[problem.code] ?? `error ${problem.code}`;
        throw (0,failure/* inputFailure */.vQ)(input, `is not YAML: ${what}, ${placeOf(text, problem.pos[0])}.`);
    }
    try {
        return document.toJS({ mapAsMap: maps === 'ordered' });
    }
    catch {
        throw (0,failure/* inputFailure */.vQ)(input, 'is not YAML: its aliases do not resolve, or there are too many of them.');
    }
}
function placeOf(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return `at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

// EXTERNAL MODULE: ./lib/text-file.js
var text_file = __nccwpck_require__(639);
// EXTERNAL MODULE: ./lib/workflow/due.js
var due = __nccwpck_require__(1427);
// EXTERNAL MODULE: ./lib/workflow/needs.js
var needs = __nccwpck_require__(1676);
;// CONCATENATED MODULE: ./lib/inputs.js









/** Upper bounds that no notification needs to pass: six hours is the longest job on a hosted runner. */
const maxSeconds = 6 * 60 * 60;
const maxRetries = 100;
/** Input `on-failure`, before the others are read: it holds for what is wrong with them too. */
function onFailureIn(get) {
    return get('on-failure') === 'warn' ? 'warn' : 'fail';
}
/**
 * Reads every input. All that is secret goes to `mask` before anything is checked, so that no error can show
 * it.
 */
async function readInputs(get, env, mask) {
    (0,proxy/* proxySecrets */.W)(env).forEach(mask);
    const robots = await readRobotInputs(get, mask);
    const workflow = readWorkflowInputs(get);
    return Object.freeze({
        robots: readRobots(robots),
        chatGroup: list(get('chat-group')),
        onMissingWebhook: choice(get, 'on-missing-webhook', ['fail', 'skip']),
        event: {
            file: get('event-file'),
            text: get('event'),
            githubEvent: get('event-name'),
            attributes: mapIn('attributes', await structured('attributes', get('attributes'))),
        },
        message: await readMessageSettings(get, env),
        workflow,
        delivery: {
            timeoutMs: seconds(get, 'timeout-seconds'),
            retries: count(get, 'retries'),
            deadlineMs: seconds(get, 'deadline-seconds'),
            delivery: choice(get, 'delivery', ['at-least-once', 'at-most-once']),
        },
        require: choice(get, 'require', ['all', 'any']),
        onFailure: choice(get, 'on-failure', ['fail', 'warn']),
        deadLetterFile: get('dead-letter-file'),
        dryRun: flag(get, 'dry-run'),
    });
}
async function readRobotInputs(get, mask) {
    const given = { webhook: get('webhook'), secret: get('secret') };
    mask(get('github-token'));
    secretsOf({ ...given, robots: undefined }).forEach(mask);
    const robots = await structured('robots', get('robots'), { maps: 'ordered' });
    secretsOf({ ...given, robots }).forEach(mask);
    return { ...given, robots, keyword: get('keyword'), allowedHosts: list(get('allowed-hosts')) };
}
function readWorkflowInputs(get) {
    const token = get('github-token');
    return {
        status: choice(get, 'status', ['success', 'failure', 'cancelled', '']),
        needs: (0,needs/* readNeeds */.Mu)(get('needs')),
        matrix: get('matrix'),
        token: token === '' ? undefined : new secret/* Secret */.z(token),
        notifyWhen: choices(get, 'notify-when', due/* notifyWhens */.pC),
    };
}
async function readMessageSettings(get, env) {
    return {
        msgtype: choice(get, 'msgtype', ['auto', ...message/* msgtypes */.j]),
        title: get('title'),
        text: get('text'),
        buttons: await structured('buttons', get('buttons')),
        payload: await structured('payload', get('payload')),
        locale: choice(get, 'locale', ['en', 'zh-CN']),
        timezone: timezone(get('timezone')),
        mentions: {
            mobiles: list(get('at-mobiles')),
            userIds: list(get('at-user-ids')),
            all: flag(get, 'at-all'),
            logins: list(get('at-logins')),
            loginMap: await loginMap(get, env),
            when: choice(get, 'at-when', ['always', 'failure', 'changed']),
        },
        batch: choice(get, 'batch', ['each', 'digest']),
    };
}
/** Inline, or the path of a file that holds it. */
async function loginMap(get, env) {
    const input = 'login-map';
    const given = await structured(input, get(input), { scalars: 'strings' });
    const folders = { workspace: env.GITHUB_WORKSPACE ?? '', runnerTemp: env.RUNNER_TEMP ?? '' };
    const value = typeof given === 'string'
        ? await structured(input, await (0,text_file/* readTextFile */.G)(input, given, folders), { scalars: 'strings' })
        : given;
    const logins = mapIn(input, value);
    const wrong = Object.keys(logins).find((login) => typeof logins[login] !== 'string');
    if (wrong === undefined)
        return logins;
    throw (0,failure/* inputFailure */.vQ)(input, 'must give one mobile number or DingTalk user id for each login.', wrong);
}
function mapIn(input, value) {
    if (value === undefined || value === null)
        return {};
    if (typeof value === 'object' && !Array.isArray(value))
        return value;
    const given = typeof value === 'string' ? value : JSON.stringify(value);
    throw (0,failure/* inputFailure */.vQ)(input, 'must be a YAML map, `name: value` a line.', given);
}
/** Items separated by lines or commas, without empty ones. */
function list(text) {
    return text
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function choice(get, input, known) {
    const given = get(input);
    const found = known.find((value) => value === given);
    if (found !== undefined)
        return found;
    throw (0,failure/* inputFailure */.vQ)(input, `must be one of ${shownList(known)}.`, given);
}
function choices(get, input, known) {
    const given = list(get(input));
    const found = known.filter((value) => given.includes(value));
    if (given.length > 0 && given.every((value) => found.includes(value)))
        return found;
    throw (0,failure/* inputFailure */.vQ)(input, `must list some of ${shownList(known)}, separated by commas.`, get(input));
}
function shownList(known) {
    return known
        .filter((value) => value !== '')
        .map((value) => `\`${value}\``)
        .join(', ');
}
/** In any of the forms that YAML 1.2 has for booleans. */
function flag(get, input) {
    const given = get(input);
    if (['true', 'True', 'TRUE'].includes(given))
        return true;
    if (['false', 'False', 'FALSE'].includes(given))
        return false;
    throw (0,failure/* inputFailure */.vQ)(input, 'must be `true` or `false`.', given);
}
function seconds(get, input) {
    const given = get(input);
    const value = /^\d{1,6}(\.\d{1,3})?$/.test(given) ? Number(given) : 0;
    if (value > 0 && value <= maxSeconds)
        return value * 1000;
    throw (0,failure/* inputFailure */.vQ)(input, `must be a number of seconds above 0, at most ${maxSeconds}.`, given);
}
function count(get, input) {
    const given = get(input);
    const value = /^\d{1,3}$/.test(given) ? Number(given) : Number.POSITIVE_INFINITY;
    if (value <= maxRetries)
        return value;
    throw (0,failure/* inputFailure */.vQ)(input, `must be a whole number from 0 to ${maxRetries}.`, given);
}
/** Intl knows the IANA names. */
function timezone(given) {
    try {
        if (given !== '')
            Intl.DateTimeFormat('en', { timeZone: given });
        return given;
    }
    catch {
        throw (0,failure/* inputFailure */.vQ)('timezone', 'must be an IANA time zone like `Asia/Shanghai`.', given);
    }
}


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ logThrough)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5078);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7629);


/** GitHub keeps 4,096 characters of an annotation. */
const maxAnnotation = 4096;
function logThrough(core) {
    const redactors = new Map();
    const redact = (text) => [...redactors.values()].reduce((shown, each) => each(shown), text);
    const line = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(redact(text), maxAnnotation);
    return {
        debug: (text) => core.debug(line(text)),
        info: (text) => core.info(commandless(line(text))),
        notice: (text) => core.notice(line(text)),
        warning: (text) => core.warning(line(text)),
        failed: (text) => core.setFailed(text.split('\n').map(line).join('\n').slice(0, maxAnnotation)),
        redact,
        mask: (value) => {
            if (value.length < _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .minSecretLength */ .jE || redactors.has(value))
                return;
            redactors.set(value, (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)([value]));
            core.setSecret(value);
        },
    };
}
/** `::` opens a command at the start of a line, after spaces too. */
function commandless(text) {
    return text.replace(/^\s*::/, (start) => start.replace('::', ': :'));
}


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4508);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7590);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7309);
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5102);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8422);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9806);








const { env } = process;
// glibc waits for a silent name server ten seconds and more, in a thread that nothing can end and that keeps
// the process alive past deadline and cancellation. Source: resolv.conf(5). A retry asks again.
env.RES_OPTIONS ??= 'timeout:1 attempts:2';
const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .logThrough */ .w)(_actions_core__WEBPACK_IMPORTED_MODULE_2__);
const cancel = new AbortController();
process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
process.on('uncaughtException', (error) => void end(error).then(() => process.exit()));
const world = {
    env,
    log,
    signal: cancel.signal,
    now: Date.now,
    // performance.now() would load node:perf_hooks.
    monotonic: () => Number(process.hrtime.bigint()) / 1e6,
    random: Math.random,
    uuid: node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID,
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal }).catch(() => undefined),
};
try {
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)(_actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput, env, log.mask);
    await (0,_report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)(await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)(inputs, world), { core: _actions_core__WEBPACK_IMPORTED_MODULE_2__, env, log, ...inputs });
}
catch (error) {
    await end(error);
}
/** The end of a run without an outcome. */
function end(error) {
    return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)((0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .broken */ .mw)(error), { core: _actions_core__WEBPACK_IMPORTED_MODULE_2__, env, log, onFailure: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .onFailureIn */ .Z)(_actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput), deadLetterFile: '' });
}
/**
 * The first one ends the run in good order: nothing new is sent, what is left becomes dead letters. The
 * second one ends it at once.
 */
function onSignal(signal) {
    if (cancel.signal.aborted)
        process.exit(signal === 'SIGINT' ? 130 : 143);
    log.info('Cancelled: no further message is sent.');
    cancel.abort();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ mentionsOf)
/* harmony export */ });
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7256);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2520);



/** Whom a message about these events mentions; warnings are added to the set. */
function mentionsOf(occasions, settings, msgtype, warnings) {
    const { mentions, warnings: found } = (0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .mentionsFor */ .nb)(settings.mentions, rolesOf(occasions), verdictOf(occasions));
    for (const warning of found)
        warnings.add(warning);
    if ((0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .isWanted */ .Yu)(settings.mentions) && (msgtype === 'link' || msgtype === 'feedCard')) {
        warnings.add(`DingTalk mentions nobody in a message of type ${msgtype}; the mentions were left out.`);
    }
    return mentions;
}
function rolesOf(occasions) {
    const people = occasions.map(peopleOf);
    return {
        actor: people.flatMap(({ actor }) => actor),
        author: people.flatMap(({ author }) => author),
        pusher: people.flatMap(({ pusher }) => pusher),
        reviewers: people.flatMap(({ reviewers }) => reviewers),
    };
}
/** What GitHub said of the run, else what the event says itself. */
function peopleOf(occasion) {
    const { build, data } = occasion;
    const object = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(occasion);
    return {
        actor: some(build?.people.actor, (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'sender.login')),
        author: some(build?.people.author, (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'pull_request.user.login'), (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object, 'user.login'), (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object, 'author.login'), (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object, 'creator.login'), ...authorPaths.map((path) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, path))),
        pusher: some(build?.people.pusher, (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, 'pusher.name')),
        reviewers: build?.people.reviewers ??
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(data, 'pull_request.requested_reviewers').flatMap((reviewer) => some((0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(reviewer, 'login'))),
    };
}
/** Where an event that is about something else has the author of what it belongs to. */
const authorPaths = [
    'issue.user.login',
    'discussion.user.login',
    'deployment.creator.login',
    'commit.author.login',
    'head_commit.author.username',
];
function some(...candidates) {
    const first = candidates.find((candidate) => candidate !== undefined);
    return first === undefined ? [] : [first];
}
/** True if any of the events says so; undefined if none says anything. */
function verdictOf(occasions) {
    return {
        failed: any(occasions.map(hasFailed)),
        changed: any(occasions.map(hasChanged)),
    };
}
function any(answers) {
    const known = answers.filter((answer) => answer !== undefined);
    return known.length === 0 ? undefined : known.some((answer) => answer);
}
/** What did not fail has not changed in the sense of `at-when`, whatever went before it. */
function hasChanged(occasion) {
    if (hasFailed(occasion) === false)
        return false;
    const { build, concernsRun } = occasion;
    const kind = concernsRun ? build?.change.kind : undefined;
    return kind === undefined || kind === 'unknown' ? undefined : kind === 'changed';
}
const failures = new Set(['failure', 'failed', 'error', 'timed_out', 'startup_failure', 'action_required']);
function hasFailed(occasion) {
    const { build, concernsRun, facts, data } = occasion;
    const object = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(occasion);
    const said = (concernsRun ? build?.outcome : undefined) ??
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object, 'conclusion') ??
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object, 'state') ??
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)((0,_reader_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, 'subject.content'), 'outcome') ??
        build?.outcome ??
        facts.status;
    return said === '' ? undefined : failures.has(said.toLowerCase());
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verdictOn),
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _markdown_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8352);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2520);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8433);



/** One icon for an outcome, always the same; none where nothing came out yet. */
const icons = {
    failed: '❌',
    stillFailing: '❌',
    timedOut: '❌',
    notStarted: '❌',
    fixed: '🎉',
    succeeded: '✅',
    cancelled: '⛔',
    skipped: '⏭️',
    waiting: '⚠️',
    queued: '',
    running: '',
};
/** Characters of names in a heading, and in a title that has no room for all of them. */
const limits = {
    heading: { workflow: 60, place: 60 },
    title: { workflow: 24, place: 18 },
};
/** `❌ CI failed on main`, for the heading and, with names that fit, for the title. */
function headlineOf(occasion, build) {
    const heading = headline(occasion, build, limits.heading);
    const isLong = (0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(heading, _title_js__WEBPACK_IMPORTED_MODULE_0__/* .maxTitleChars */ .Me) !== heading;
    return { heading, title: isLong ? headline(occasion, build, limits.title) : heading };
}
/** `❌ run #128 failed`: the verdict on something that needs no workflow's name. */
function verdictOn(run, occasion, build) {
    return worded(occasion, verdictOf(occasion, build), run, '');
}
function headline(occasion, build, limit) {
    const workflow = (0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(nameOf(build), limit.workflow);
    return worded(occasion, verdictOf(occasion, build), workflow, placeOf(occasion, build, limit.place));
}
function worded({ words }, verdict, name, place) {
    const said = words.build.headlines[verdict](name, place);
    return icons[verdict] === '' ? said : `${icons[verdict]} ${said}`;
}
function verdictOf(occasion, build) {
    const { outcome, change, counts } = build;
    const conclusion = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(occasion.data, 'workflow_run.conclusion');
    switch (outcome) {
        case 'failure':
            if (change.kind === 'still-failing')
                return 'stillFailing';
            if (conclusion === 'startup_failure')
                return 'notStarted';
            return conclusion === 'timed_out' || (counts.timedOut > 0 && counts.failed === 0)
                ? 'timedOut'
                : 'failed';
        case 'success':
            return change.kind === 'fixed' ? 'fixed' : 'succeeded';
        case 'skipped':
            return conclusion === 'action_required' ? 'waiting' : 'skipped';
        case 'running':
            return stateOf((0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(occasion.data, 'workflow_run.status'));
        case 'cancelled':
            return outcome;
        default:
            return outcome;
    }
}
/**
 * Source: docs.github.com, REST API, "List workflow runs", `status`; `waiting` is for somebody's approval of
 * a deployment.
 */
function stateOf(status) {
    switch (status) {
        case 'waiting':
            return 'waiting';
        case 'requested':
        case 'queued':
        case 'pending':
            return 'queued';
        default:
            return 'running';
    }
}
/** A workflow without a name is known by its path: `.github/workflows/ci.yml`. */
function nameOf({ workflow }) {
    return workflow.replace(/^\.github\/workflows\//, '') || 'workflow';
}
function placeOf({ words, context, facts }, { run, pullRequest }, maxChars) {
    if (pullRequest !== undefined) {
        const name = run.event === 'merge_group' ? words.build.queued : words.build.pullRequest;
        return name(pullRequest.number);
    }
    if (run.branch === undefined)
        return '';
    const branch = (0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(run.branch, maxChars);
    const refs = [
        run.id === context.runId ? context.ref : facts.ref,
        run.event === 'release' && tagOf(run.branch),
    ];
    return refs.includes(tagOf(run.branch)) ? words.build.tag(branch) : words.build.branch(branch);
}
function tagOf(name) {
    return `refs/tags/${name}`;
}


/***/ }),

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isCdevent),
/* harmony export */   dU: () => (/* binding */ cdeventName),
/* harmony export */   hS: () => (/* binding */ cdeventPage)
/* harmony export */ });
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6741);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2676);
/* harmony import */ var _markdown_size_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8352);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7361);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2520);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8433);






function isCdevent({ type }) {
    return type.startsWith('dev.cdevents.');
}
/**
 * `pipelinerun finished` of `dev.cdevents.pipelinerun.finished.0.2.0`. Source: cdevents.dev, CloudEvents
 * binding.
 */
function cdeventName(type) {
    return type.split('.').slice(2, 4).join(' ');
}
/** What ended how comes first: `❌ deploy failed · pipelinerun finished`. */
function cdeventPage(occasion) {
    const { event, data, context, words, moment, link } = occasion;
    const kind = event.type.split('.')[2] ?? '';
    const nameField = [`${kind.replace(/run$/, '')}Name`, 'name'].find((field) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(data, contentPath(field)));
    const name = (nameField && (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(data, contentPath(nameField))) ?? event.subject ?? '';
    const outcome = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(data, contentPath('outcome'));
    const verdict = verdictOf(outcome);
    const icon = verdict && icons[verdict];
    const what = cdeventName(event.type);
    const ended = verdict && name !== '' ? words.ended[verdict]((0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shortened */ .vI)(name, 100)) : name;
    const parts = [ended, what].filter((part) => part !== '').join(' · ');
    const headline = icon === undefined ? parts : `${icon} ${parts}`;
    const url = ['url', 'uri', 'viewUrl']
        .map(contentPath)
        .concat('subject.source', 'context.source')
        .map((path) => (0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedUrl */ ._0)((0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(data, path), context.serverUrl))
        .find((address) => address !== undefined);
    return {
        title: (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(headline),
        head: (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, (0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shortened */ .vI)(headline, 200)), (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(' · ', outcome && words.labelled(words.outcome, (0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shortened */ .vI)(outcome, 100)), (0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shortened */ .vI)(event.source, 200), moment(event.time))),
        body: [(0,_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .outline */ .r)(untold(data, nameField), words)].filter((part) => part !== undefined),
        foot: url === undefined ? undefined : link(words.openOn(new URL(url).host), url),
        url,
    };
}
function contentPath(field) {
    return `subject.content.${field}`;
}
/** What the head says already is not said again. */
function untold(data, nameField) {
    const content = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.at)(data, 'subject.content');
    if (typeof content !== 'object' || content === null || Array.isArray(content))
        return undefined;
    const told = ['outcome', 'url', 'uri', 'viewUrl', nameField];
    return Object.fromEntries(Object.entries(content).filter(([field]) => !told.includes(field)));
}
const icons = { succeeded: '✅', failed: '❌', cancelled: '⛔' };
/**
 * `error` is a run that could not do its work. Source: cdevents.dev, continuous delivery events, `outcome`.
 */
const verdicts = new Map([
    ['success', 'succeeded'],
    ['failure', 'failed'],
    ['error', 'failed'],
    ['cancel', 'cancelled'],
    ['cancelled', 'cancelled'],
]);
function verdictOf(outcome) {
    return verdicts.get(outcome?.toLowerCase());
}


/***/ }),

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ai: () => (/* binding */ askedBy),
  qu: () => (/* binding */ feedOf),
  XW: () => (/* binding */ messageFor),
  bD: () => (/* binding */ messageOf),
  UC: () => (/* binding */ rewordedPage)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __nccwpck_require__(1957);
// EXTERNAL MODULE: ./lib/visible.js
var visible = __nccwpck_require__(7629);
// EXTERNAL MODULE: ./lib/message/markdown/escape.js
var markdown_escape = __nccwpck_require__(5934);
// EXTERNAL MODULE: ./lib/message/markdown/markdown.js
var markdown = __nccwpck_require__(2676);
// EXTERNAL MODULE: ./lib/message/markdown/plain.js
var plain = __nccwpck_require__(8929);
// EXTERNAL MODULE: ./lib/message/markdown/size.js
var size = __nccwpck_require__(8352);
// EXTERNAL MODULE: ./lib/message/pages.js + 32 modules
var pages = __nccwpck_require__(2636);
// EXTERNAL MODULE: ./lib/robot/wire/schema.js
var schema = __nccwpck_require__(1289);
;// CONCATENATED MODULE: ./lib/message/vanus.js

/**
 * The message of an event with `xvmsgtype`, as the Vanus sink for DingTalk has it: for `text` the data is the
 * content, for the others it is the object under that key. Nothing is guessed: what does not fit is told.
 * Undefined for an event without the attribute.
 */
function writtenMessage(event) {
    const msgtype = event.xvmsgtype;
    if (msgtype === undefined)
        return undefined;
    const message = { msgtype, [String(msgtype)]: msgtype === 'text' ? contentOf(event.data) : event.data };
    const problems = (0,schema/* problemsIn */._)(message).map((problem) => problem.replace(/^msgtype /, 'xvmsgtype '));
    return isMessage(message, problems) ? { message } : { problems };
}
/** A JSON string is unwrapped, any other JSON is its text. */
function contentOf(data) {
    if (data === undefined || typeof data === 'string')
        return { content: data };
    if (data instanceof Uint8Array)
        return { content: new TextDecoder().decode(data) };
    return { content: JSON.stringify(data) };
}
function isMessage(message, problems) {
    return 'msgtype' in message && problems.length === 0;
}

;// CONCATENATED MODULE: ./lib/message/choice.js








/** Which message an event becomes: the user's own, the one the event asks for, the one that suits it. */
async function messageFor(occasion, settings, wording) {
    const { event, runUrl: url } = occasion;
    const payload = wording.payload(event);
    if (payload)
        return { msgtype: 'written', message: payload, url };
    const asked = askedBy(occasion);
    const buttons = wording.buttons(event);
    const wanted = wantedType(settings, buttons !== undefined);
    const spoken = (0,pages/* spokenBy */.i)(occasion);
    const own = asked ?? (spoken === undefined ? undefined : textMessage((0,markdown_escape/* plainText */.wh)(spoken)));
    if (own && (wanted === 'auto' || (wanted === own.msgtype && !buttons))) {
        return { msgtype: 'written', message: reworded(own, occasion, wording), url };
    }
    const msgtype = wanted === 'auto' ? 'markdown' : wanted;
    const page = await (0,pages/* pageFor */.l)(occasion, asked);
    if (placeFor(msgtype) === 'plain')
        return plainMessage(page, msgtype, occasion, wording);
    return messageOf(rewordedPage(page, occasion, wording), msgtype, buttons, occasion);
}
/** The message of an event with `xvmsgtype`; a Failure names the field that is wrong. */
function askedBy({ event }) {
    const asked = writtenMessage(event);
    if (asked === undefined || 'message' in asked)
        return asked?.message;
    throw new failure/* Failure */.HR(`The event "${(0,visible/* visible */.R)(event.id)}" cannot be sent as its xvmsgtype says: ${(0,visible/* visible */.R)(asked.problems.join('; '), 1_000)}.`);
}
/** A page as a message of a type. */
function messageOf(page, msgtype, buttons, occasion) {
    const { words, runUrl } = occasion;
    const [first, ...others] = buttons ?? [];
    const shown = { ...page, url: page.url ?? runUrl };
    switch (msgtype) {
        case 'text':
        case 'markdown':
            return { msgtype, page: shown };
        case 'actionCard':
            return {
                msgtype,
                page: shown,
                buttons: first ? [first, ...others] : [{ title: words.open, url: addressOf(shown, msgtype) }],
            };
        case 'link':
            return { msgtype, title: page.title, text: gistOf(page), url: addressOf(shown, msgtype) };
        case 'feedCard':
            return { msgtype, links: [feedOf(shown, occasion)] };
        default:
            return msgtype;
    }
}
/** A card needs a picture; the owner's avatar is the one that is always there. */
function feedOf(page, { context, build, runUrl }) {
    const [owner] = (build?.repository ?? context.repository).split('/');
    return {
        title: page.title,
        url: addressOf({ ...page, url: page.url ?? runUrl }, 'feedCard'),
        picUrl: `${context.serverUrl}/${owner || 'github'}.png`,
    };
}
function placeFor(msgtype) {
    return msgtype === 'text' || msgtype === 'link' ? 'plain' : 'markdown';
}
function wantedType({ msgtype }, hasButtons) {
    if (!hasButtons)
        return msgtype;
    if (msgtype === 'auto' || msgtype === 'actionCard')
        return 'actionCard';
    throw (0,failure/* inputFailure */.vQ)('buttons', 'makes an actionCard; "msgtype" asks for another type.', msgtype);
}
function addressOf({ url }, msgtype) {
    if (url !== undefined)
        return url;
    throw new failure/* Failure */.HR(`A message of type ${msgtype} needs an address to open, and this event has none. Use another "msgtype" or "payload".`);
}
/** What a link card shows under its title, which is the heading: one or two lines. */
function gistOf({ title, head, body }) {
    const facts = (0,plain/* plainOf */.o)(head).split('\n').slice(1).join('\n');
    const gist = inOneLine((0,plain/* plainOf */.o)((0,markdown/* paragraphs */.qN)(...body.slice(0, 3)))) || inOneLine(facts);
    return (0,size/* shortened */.vI)(gist || title, 300);
}
function inOneLine(text) {
    const parts = text.split('\n').map((line) => (0,markdown_escape/* oneLine */.TN)(line.replace(/^- /, '')));
    return parts.filter((part) => part !== '').join(' · ');
}
/** `title` and `text` override the words of a page. */
function rewordedPage(page, { event }, wording) {
    const title = wording.title(event) ?? page.title;
    const text = wording.text(event, 'markdown');
    if (text === undefined)
        return { ...page, title };
    return {
        title,
        head: markdown/* Markdown */.oz.vouched(''),
        body: [markdown/* Markdown */.oz.vouched(text)],
        foot: undefined,
        url: page.url,
    };
}
/** A text or link message, whose words are no markdown. */
function plainMessage(page, msgtype, occasion, wording) {
    const text = wording.text(occasion.event, 'plain');
    const message = messageOf({ ...page, title: wording.title(occasion.event) ?? page.title }, msgtype, undefined, occasion);
    if (text === undefined)
        return message;
    if (message.msgtype === 'link')
        return { ...message, text };
    return { msgtype: 'written', message: textMessage(text), url: page.url ?? occasion.runUrl };
}
function textMessage(content) {
    return { msgtype: 'text', text: { content } };
}
/** `title` and `text` override the words, whatever the type. */
function reworded(message, { event }, wording) {
    const text = wording.text(event, placeFor(message.msgtype));
    const title = wording.title(event);
    const words = { ...(title === undefined ? {} : { title }), ...(text === undefined ? {} : { text }) };
    switch (message.msgtype) {
        case 'text':
            return text === undefined ? message : { ...message, text: { content: text } };
        case 'markdown':
            return { ...message, markdown: { ...message.markdown, ...words } };
        case 'actionCard':
            return { ...message, actionCard: { ...message.actionCard, ...words } };
        case 'link':
            return { ...message, link: { ...message.link, ...words } };
        case 'feedCard':
            return message;
        default:
            return message;
    }
}


/***/ }),

/***/ 3984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1957);

/** Failures told of one batch; the rest is likely the same mistake. */
const maxTold = 20;
/** One failure for all events of a batch that cannot become a message. The same mistake in many is told once. */
function failureOf(failures) {
    const messages = [...new Set(failures.map(({ message }) => message))];
    const left = messages.length - maxTold;
    const told = left > 0 ? [...messages.slice(0, maxTold), `And ${left} more.`] : messages;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(told.join('\n'));
}


/***/ }),

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ githubEventOf)
/* harmony export */ });
/**
 * `push` for `com.github.push`, `pull_request` for `com.github.pull_request.opened`; undefined for other
 * events.
 */
function githubEventOf(event) {
    return /^com\.github\.([^.]+)/.exec(event.type)?.[1];
}


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ letterFor)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __nccwpck_require__(1957);
;// CONCATENATED MODULE: ./lib/message/keyword.js
/**
 * A line for a robot's custom keyword, when DingTalk would not find it in these texts; else ''. The
 * comparison is exact.
 */
function missingKeyword(keyword, ...texts) {
    if (keyword === undefined || keyword === '')
        return '';
    return texts.some((text) => text.includes(keyword)) ? '' : keyword;
}

// EXTERNAL MODULE: ./lib/message/markdown/size.js
var size = __nccwpck_require__(8352);
;// CONCATENATED MODULE: ./lib/message/assembly.js



/** Neither has a documented limit; these keep room for the body. */
const maxHeadBytes = 6_000;
const maxFootBytes = 4_000;
/**
 * The parts as one text of at most so many bytes of JSON; the keyword and the words that mention people come
 * last and always stay.
 */
function textWithin({ head, body, note, foot }, { separator, cut }, keyword, tokens, maxBytes) {
    const assembled = (parts) => withEnding(parts, separator, keyword, tokens);
    const leastBytes = body.reduce((sum, part) => sum + part.length, head.length + foot.length);
    if (leastBytes <= maxBytes) {
        const whole = assembled([head, ...body, foot]);
        if ((0,size/* jsonBytes */.yN)(whole) <= maxBytes)
            return { text: whole, truncated: false };
    }
    const separatorBytes = (0,size/* jsonBytes */.yN)(separator);
    const shortFoot = cut(foot, maxFootBytes);
    const reserved = [note, shortFoot, keyword ?? '', tokens.join(' ')]
        .filter((part) => part !== '')
        .reduce((sum, part) => sum + (0,size/* jsonBytes */.yN)(part) + separatorBytes, 0);
    const shortHead = cut(head, Math.min(maxHeadBytes, maxBytes - reserved));
    const left = maxBytes - reserved - (0,size/* jsonBytes */.yN)(shortHead) - separatorBytes;
    const text = assembled([shortHead, ...firstOf(body, left, separatorBytes, cut), note, shortFoot]);
    if ((0,size/* jsonBytes */.yN)(text) <= maxBytes)
        return { text, truncated: true };
    throw new failure/* Failure */.HR('The message does not fit: keyword, mentions and buttons alone exceed the size limit.');
}
/** Whole parts as long as they fit, then what fits of the next one. */
function firstOf(body, maxBytes, separatorBytes, cut) {
    const kept = [];
    let left = maxBytes;
    for (const part of body) {
        const bytes = part.length > left ? Number.POSITIVE_INFINITY : (0,size/* jsonBytes */.yN)(part) + separatorBytes;
        if (bytes > left)
            return [...kept, cut(part, left - separatorBytes)];
        kept.push(part);
        left -= bytes;
    }
    return kept;
}
function withEnding(parts, separator, keyword, tokens) {
    const said = parts.filter((part) => part !== '').join(separator);
    const mentions = tokens.filter((token) => !isIn(said, token)).join(' ');
    return [said, missingKeyword(keyword, said, mentions), mentions]
        .filter((part) => part !== '')
        .join(separator);
}
/** `@bob` is not in `@bobby`. */
function isIn(said, token) {
    for (let at = said.indexOf(token); at !== -1; at = said.indexOf(token, at + 1)) {
        if (!/[\w-]/.test(said[at + token.length] ?? ''))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/message/markdown/cut.js
var cut = __nccwpck_require__(5429);
// EXTERNAL MODULE: ./lib/message/markdown/link.js
var markdown_link = __nccwpck_require__(6741);
// EXTERNAL MODULE: ./lib/message/markdown/plain.js
var plain = __nccwpck_require__(8929);
// EXTERNAL MODULE: ./lib/message/mentions.js
var mentions = __nccwpck_require__(96);
;// CONCATENATED MODULE: ./lib/message/fit.js








/** A title has no documented limit; this keeps room for the text. */
const maxTitleBytes = 1_000;
/**
 * A message as the body for one robot: keyword and mentions in place, and never longer than the frame allows.
 */
function bodyOf(message, frame) {
    switch (message.msgtype) {
        case 'text':
            return fitted(plainParts(message.page, frame.words), textSlot(plainMessage), undefined, frame);
        case 'markdown': {
            const slot = markdownSlot(message.page.title, (title, text) => ({
                msgtype: 'markdown',
                markdown: { title, text },
            }));
            return fitted(partsOf(message.page, frame.words), slot, undefined, frame);
        }
        case 'actionCard':
            return fitted(partsOf(message.page, frame.words), cardSlot(message), undefined, frame);
        case 'link': {
            const { title, text, url } = message;
            return linkBody({ msgtype: 'link', link: { title, text, messageUrl: (0,markdown_link/* browserUrl */.OW)(url) } }, frame);
        }
        case 'feedCard':
            return feedBody({
                msgtype: 'feedCard',
                feedCard: {
                    links: message.links.map(({ title, url, picUrl }) => ({
                        title,
                        messageURL: (0,markdown_link/* browserUrl */.OW)(url),
                        picURL: picUrl,
                    })),
                },
            }, frame);
        case 'written':
            return writtenBody(message.message, message.url, frame);
        default:
            return message;
    }
}
/**
 * As its author wrote it, but for keyword, mentions and what does not fit. The `msgUuid` belongs to the
 * sending.
 */
function writtenBody({ msgUuid: _, ...written }, url, frame) {
    switch (written.msgtype) {
        case 'text': {
            const parts = { ...verbatim(written.text.content), note: plainNote(url, frame.words) };
            const slot = textSlot((content) => ({ ...written, text: { ...written.text, content } }));
            return fitted(parts, slot, written.at, frame);
        }
        case 'markdown': {
            const slot = markdownSlot(written.markdown.title, (title, text) => ({
                ...written,
                markdown: { ...written.markdown, title, text },
            }));
            const parts = { ...verbatim(written.markdown.text), note: note(url, frame.words) };
            return fitted(parts, slot, written.at, frame);
        }
        case 'actionCard': {
            const slot = markdownSlot(written.actionCard.title, (title, text) => ({
                ...written,
                actionCard: { ...written.actionCard, title, text },
            }));
            const parts = { ...verbatim(written.actionCard.text), note: note(url, frame.words) };
            return fitted(parts, slot, written.at, frame);
        }
        case 'link':
            return linkBody(written, frame);
        case 'feedCard':
            return feedBody(written, frame);
        default:
            return written;
    }
}
/** A link message mentions nobody, and its own link leads to the rest. */
function linkBody(message, frame) {
    const slot = {
        title: message.link.title,
        separator: '\n',
        cut: cut/* cutText */.I,
        message: (title, text) => ({ ...message, link: { ...message.link, title, text } }),
    };
    const parts = { ...verbatim(message.link.text), note: '' };
    return fitted(parts, slot, message.at, { ...frame, mentions: { mobiles: [], userIds: [], all: false } });
}
/**
 * A feed card mentions nobody and has no text: the keyword goes to its first title, and the last links go
 * when they are too many.
 */
function feedBody(message, frame) {
    const withLinks = (links) => ({
        ...message,
        feedCard: { ...message.feedCard, links },
    });
    const shown = [];
    let left = frame.maxBytes - size/* msgUuidBytes */.C8 - Buffer.byteLength(JSON.stringify(withLinks([])));
    let truncated = false;
    for (const link of message.feedCard.links) {
        const title = (0,cut/* cutText */.I)(link.title.toWellFormed(), maxTitleBytes);
        const keyword = shown.length === 0 ? missingKeyword(frame.keyword, title) : '';
        const card = { ...link, title: keyword === '' ? title : `${title} ${keyword}` };
        left -= Buffer.byteLength(JSON.stringify(card)) + (shown.length === 0 ? 0 : 1);
        truncated ||= left < 0 || title !== link.title;
        if (left < 0)
            break;
        shown.push(card);
    }
    if (shown.length > 0)
        return { message: withLinks(shown), truncated };
    throw new failure/* Failure */.HR('The message does not fit: the first link of its feedCard alone exceeds the size limit.');
}
function markdownSlot(title, message) {
    return { title, separator: '\n\n', cut: cut/* cutMarkdown */.G, message };
}
function plainMessage(content) {
    return { msgtype: 'text', text: { content } };
}
function textSlot(message) {
    return { title: '', separator: '\n\n', cut: cut/* cutText */.I, message: (_, content) => message(content) };
}
/** Two buttons stand side by side, more of them below each other. */
function cardSlot({ page, buttons: [first, ...others] }) {
    const buttons = others.length === 0
        ? { singleTitle: first.title, singleURL: (0,markdown_link/* buttonUrl */.U8)(first.url) }
        : {
            btnOrientation: others.length === 1 ? '1' : '0',
            btns: [first, ...others].map(({ title, url }) => ({ title, actionURL: (0,markdown_link/* buttonUrl */.U8)(url) })),
        };
    return markdownSlot(page.title, (title, text) => ({
        msgtype: 'actionCard',
        actionCard: { title, text, ...buttons },
    }));
}
function partsOf(page, words) {
    return {
        head: page.head.source,
        body: page.body.map(({ source }) => source),
        note: note(page.url, words),
        foot: page.foot?.source ?? '',
    };
}
function plainParts(page, words) {
    return {
        head: (0,plain/* plainOf */.o)(page.head),
        body: page.body.map(plain/* plainOf */.o),
        note: plainNote(page.url, words),
        foot: page.foot === undefined ? '' : (0,plain/* plainOf */.o)(page.foot),
    };
}
function verbatim(text) {
    return { head: '', body: [text.toWellFormed()], foot: '' };
}
/** The address was allowed when the page was made; it is its own server here. */
function note(url, words) {
    return url === undefined ? words.restLeftOut : (0,markdown_link/* link */.nf)(words.readRest, url, url).source;
}
function plainNote(url, words) {
    return url === undefined ? words.restLeftOut : words.labelled(words.readRest, url);
}
function fitted(parts, slot, writtenAt, frame) {
    const at = (0,mentions/* atOf */.t0)(frame.mentions, writtenAt);
    const title = (0,cut/* cutText */.I)(slot.title.toWellFormed(), maxTitleBytes);
    const messageWith = (text) => ({
        ...slot.message(title, text),
        ...(at === undefined ? {} : { at }),
    });
    const room = frame.maxBytes - size/* msgUuidBytes */.C8 - Buffer.byteLength(JSON.stringify(messageWith('')));
    const tokens = (0,mentions/* tokensOf */.k8)(frame.mentions);
    const { text, truncated } = textWithin(parts, slot, frame.keyword, tokens, room);
    return { message: messageWith(text), truncated: truncated || title !== slot.title };
}

;// CONCATENATED MODULE: ./lib/message/letter.js


/**
 * `shrunk` comes after DingTalk called 20,000 bytes too long: what it counts is not documented, so it gets
 * half.
 */
const maxBytes = {
    whole: size/* maxBodyBytes */.G4,
    shrunk: size/* maxBodyBytes */.G4 / 2,
    trusted: size/* maxBodyBytes */.G4,
};
/**
 * A message that becomes the body for one robot. `trusted` stands in for it when DingTalk called its content
 * unsafe.
 */
function letterFor(message, trusted, mentions, words) {
    return {
        isOurs: message.msgtype !== 'written',
        bodyFor: (robot, form) => bodyOf(form === 'trusted' ? trustedFor(message, trusted) : message, {
            mentions,
            keyword: robot.keyword,
            words,
            maxBytes: maxBytes[form],
        }),
    };
}
function trustedFor(message, page) {
    const isText = message.msgtype === 'text' || (message.msgtype === 'written' && message.message.msgtype === 'text');
    return { msgtype: isText ? 'text' : 'markdown', page };
}


/***/ }),

/***/ 5917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ locales)
});

;// CONCATENATED MODULE: ./lib/message/locale/en/branch-protection.js
const branchProtection = {
    aBranch: 'a branch',
    created: (who, branch) => `${who} protected ${branch}`,
    edited: (who, branch) => `${who} changed the protection of ${branch}`,
    deleted: (who, branch) => `⚠️ ${who} removed the protection of ${branch}`,
    settings: 'Settings',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/build.js
/** Words of the build alert: a workflow run as the group hears of it. */
const build = {
    branch: (name) => name,
    tag: (name) => name,
    pullRequest: (number) => `PR #${number}`,
    queued: (number) => `PR #${number} in the merge queue`,
    /** `place` is one of the above, '' when nobody knows. */
    headlines: {
        failed: (workflow, place) => `${workflow} failed${on(place)}`,
        stillFailing: (workflow, place) => `${workflow} still failing${on(place)}`,
        timedOut: (workflow, place) => `${workflow} timed out${on(place)}`,
        notStarted: (workflow, place) => `${workflow} could not start${on(place)}`,
        fixed: (workflow, place) => `${workflow} fixed${on(place)}`,
        succeeded: (workflow, place) => `${workflow} succeeded${on(place)}`,
        cancelled: (workflow, place) => `${workflow} cancelled${on(place)}`,
        skipped: (workflow, place) => `${workflow} skipped${on(place)}`,
        waiting: (workflow, place) => `${workflow} waits for approval${on(place)}`,
        queued: (workflow, place) => `${workflow} is queued${on(place)}`,
        running: (workflow, place) => `${workflow} is running${on(place)}`,
    },
    brokeNow: 'broke just now',
    failedAgain: 'failed again',
    /** `count` runs, this one among them; `since` is the number of the first of them. */
    failing: (count, orMore, since, by) => `${failedRuns(count, orMore)} in a row${since === undefined ? '' : ` since ${by === undefined ? '' : `${by}'s `}#${since}`}`,
    fixedAfter: (count, orMore, duration) => `green again after ${failedRuns(count, orMore)}${duration === undefined ? '' : `, ${duration}`}`,
    fixedByRerun: 'green after a re-run',
    took: (duration) => duration,
    scheduled: 'scheduled',
    startedBy: (name) => `started by ${name}`,
    by: (name) => `by ${name}`,
    timedOutAfter: (duration) => duration === undefined ? 'timed out' : `timed out after ${duration}`,
    mayFail: 'allowed to fail',
    failedJobs: 'Failed',
    cancelledJobs: 'Cancelled',
    shown: (shown, total) => `${shown} of ${total} failed jobs shown`,
    passed: (count) => `${jobs(count)} passed`,
    cancelled: (count) => `${count} cancelled`,
    skipped: (count) => `${count} skipped`,
    running: (count) => `${count} still running`,
    unlisted: (count) => `${count} not listed`,
    failedJob: 'Failed job',
    commit: 'Commit',
    pullRequestLink: 'Pull request',
    firstFailure: (number) => `First failure #${number}`,
};
function on(place) {
    return place === '' ? '' : ` on ${place}`;
}
function failedRuns(count, orMore) {
    return `${orMore ? 'at least ' : ''}${count === 1 ? '1 failed run' : `${count} failed runs`}`;
}
function jobs(count) {
    return count === 1 ? '1 job' : `${count} jobs`;
}

;// CONCATENATED MODULE: ./lib/message/locale/en/check.js
/**
 * Words for checks and commit statuses; `place` is a branch, a pull request or a short commit, '' when nobody
 * says.
 */
const check = {
    conclusions: {
        success: (name, place) => `${name} passed${check_on(place)}`,
        failure: (name, place) => `${name} failed${check_on(place)}`,
        startup_failure: (name, place) => `${name} could not start${check_on(place)}`,
        timed_out: (name, place) => `${name} timed out${check_on(place)}`,
        cancelled: (name, place) => `${name} cancelled${check_on(place)}`,
        skipped: (name, place) => `${name} skipped${check_on(place)}`,
        stale: (name, place) => `${name} went stale${check_on(place)}`,
        neutral: (name, place) => `${name} finished${check_on(place)}`,
        action_required: (name, place) => `${name} needs action${check_on(place)}`,
        error: (name, place) => `${name} ended in an error${check_on(place)}`,
        pending: (name, place) => `${name} is pending${check_on(place)}`,
        requested: (name, place) => `${name} requested${check_on(place)}`,
        rerequested: (name, place) => `${name} requested again${check_on(place)}`,
        created: (name, place) => `${name} started${check_on(place)}`,
        requested_action: (name, place) => `${name} was asked for an action${check_on(place)}`,
        other: (name, place) => `${name} updated${check_on(place)}`,
    },
    pullRequest: (number) => `PR #${number}`,
    /** What a check without name is called. */
    unnamed: 'A check',
    suite: (app) => `Checks by ${app}`,
    unnamedSuite: 'The checks',
    checks: (count) => (count === 1 ? '1 check' : `${count.toLocaleString('en')} checks`),
    annotations: (count) => count === 1 ? '1 annotation' : `${count.toLocaleString('en')} annotations`,
    details: 'Details',
};
function check_on(place) {
    return place === '' ? '' : ` on ${place}`;
}

;// CONCATENATED MODULE: ./lib/message/locale/en/comment.js
/** `it` is an issue, a pull request or a discussion. */
const comment = {
    created: (who, it) => `${who} commented on ${it}`,
    replied: (who, it) => `${who} replied in ${it}`,
    edited: (who, it) => `${who} edited a comment on ${it}`,
    deleted: (who, it) => `${who} deleted a comment on ${it}`,
    other: (who, it) => `${who} updated a comment on ${it}`,
    link: 'Comment',
    thread: { issue: 'Issue', pullRequest: 'Pull request', discussion: 'Discussion' },
};

;// CONCATENATED MODULE: ./lib/message/locale/en/deployment.js
/** Words for deployments; `what` is a branch, tag or commit. */
const deployment = {
    states: {
        success: (what, where) => `${what} deployed to ${where}`,
        failure: (what, where) => `Deploying ${what} to ${where} failed`,
        error: (what, where) => `Error while deploying ${what} to ${where}`,
        in_progress: (what, where) => `Deploying ${what} to ${where}`,
        queued: (what, where) => `Deployment of ${what} to ${where} is queued`,
        pending: (what, where) => `Deployment of ${what} to ${where} is pending`,
        waiting: (what, where) => `Approval needed to deploy ${what} to ${where}`,
        inactive: (what, where) => `${what} is no longer active on ${where}`,
        created: (what, where) => `Deployment of ${what} to ${where} requested`,
    },
    other: (what, where, state) => `Deployment of ${what} to ${where}: ${state}`,
    /** What and where nobody says. */
    something: 'a commit',
    somewhere: 'an environment',
    log: 'Log',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/discussion.js
/** Actions that only discussions have; the others are those of a thread. */
const discussion = {
    plain: {
        created: (who, it) => `${who} started ${it}`,
        answered: (who, it) => `${who} chose an answer to ${it}`,
        unanswered: (who, it) => `${who} took back the answer to ${it}`,
        category_changed: (who, it) => `${who} moved ${it} to another category`,
    },
    named: {
        category_changed: (who, it, category) => `${who} moved ${it} to ${category}`,
    },
    answerBy: (who) => `answer by ${who}`,
    answer: 'Answer',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/issue.js
/** Actions that only issues have; the others are those of a thread. */
const issue = {
    plain: {
        closed_not_planned: (who, it) => `${who} closed ${it} as not planned`,
        closed_duplicate: (who, it) => `${who} closed ${it} as a duplicate`,
    },
    named: {},
    assignedTo: (whom) => `assigned to ${whom}`,
};

;// CONCATENATED MODULE: ./lib/message/locale/en/label.js
const label = {
    aLabel: '…',
    created: (who, it) => `${who} created label “${it}”`,
    edited: (who, it) => `${who} edited label “${it}”`,
    renamed: (who, from, it) => `${who} renamed label “${from}” to “${it}”`,
    deleted: (who, it) => `${who} deleted label “${it}”`,
    labels: 'Labels',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/merge-queue.js
/** `it` is a pull request. */
const mergeQueue = {
    checking: (it) => `Merge queue checks ${it}`,
    merged: (it) => `Merge queue merged ${it}`,
    invalidated: (it) => `⚠️ Merge queue gave up on ${it}`,
    left: (it) => `Merge queue let go of ${it}`,
    into: (branch) => `into ${branch}`,
};

;// CONCATENATED MODULE: ./lib/message/locale/en/milestone.js
const milestone = {
    aMilestone: '…',
    did: {
        created: (who, it) => `${who} created milestone ${it}`,
        opened: (who, it) => `${who} reopened milestone ${it}`,
        closed: (who, it) => `${who} closed milestone ${it}`,
        edited: (who, it) => `${who} edited milestone ${it}`,
        deleted: (who, it) => `${who} deleted milestone ${it}`,
    },
    progress: (done, all) => `${done.toLocaleString('en')} of ${all.toLocaleString('en')} done`,
    due: (date) => `due ${date}`,
    link: 'Milestone',
    links: 'Milestones',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/news.js
/** Words that more than one message uses. */
const news = {
    /** A deleted account. */
    someone: 'Someone',
    by: (who) => `by ${who}`,
    files: (count) => (count === 1 ? '1 file' : `${count.toLocaleString('en')} files`),
    /** Words of links. */
    repository: 'Repository',
    commit: 'Commit',
    compare: 'Compare',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/page-build.js
/** GitHub Pages. */
const pageBuild = {
    built: '✅ Pages site built',
    errored: '❌ Pages site failed to build',
    pushedBy: (who) => `pushed by ${who}`,
    building: 'Pages site is being built',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/project.js
const project = {
    aName: '…',
    project: (name) => `project ${name}`,
    column: (name) => `project column ${name}`,
    card: 'a project card',
    /** `it` is one of the three above. */
    did: {
        created: (who, it) => `${who} created ${it}`,
        edited: (who, it) => `${who} edited ${it}`,
        closed: (who, it) => `${who} closed ${it}`,
        reopened: (who, it) => `${who} reopened ${it}`,
        moved: (who, it) => `${who} moved ${it}`,
        converted: (who, it) => `${who} turned ${it} into an issue`,
        deleted: (who, it) => `${who} deleted ${it}`,
    },
    link: 'Project',
    links: 'Projects',
    issue: 'Issue',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/pull-request.js
const plain = {
    draftOpened: (who, it) => `${who} opened draft ${it}`,
    merged: (who, it) => `${who} merged ${it}`,
    closed: (who, it) => `${who} closed ${it} without merging`,
    synchronize: (who, it) => `${who} pushed to ${it}`,
    rebased: (who, it) => `${who} changed the base of ${it}`,
    ready_for_review: (_who, it) => `${it} is ready for review`,
    converted_to_draft: (who, it) => `${who} turned ${it} back into a draft`,
    review_requested: (who, it) => `${who} asked for a review of ${it}`,
    review_request_removed: (who, it) => `${who} withdrew a review request on ${it}`,
    enqueued: (_who, it) => `${it} joined the merge queue`,
    dequeued: (_who, it) => `${it} left the merge queue`,
    auto_merge_enabled: (who, it) => `${who} set ${it} to merge automatically`,
    auto_merge_disabled: (who, it) => `${who} stopped ${it} from merging automatically`,
};
const named = {
    review_requested: (who, it, whom) => `${who} asked ${whom} to review ${it}`,
    review_request_removed: (who, it, whom) => `${who} no longer asks ${whom} to review ${it}`,
};
/** Actions that only pull requests have; the others are those of a thread. */
const pullRequest = {
    plain,
    named,
    size: (added, removed, files) => `+${added.toLocaleString('en')} −${removed.toLocaleString('en')} in ${files === 1 ? '1 file' : `${files.toLocaleString('en')} files`}`,
    /** Why the merge queue let go of it: GitHub's `reason`. */
    dequeued: {
        ALREADY_MERGED: 'already merged',
        BRANCH_PROTECTIONS: 'a branch protection is not met',
        CI_FAILURE: 'checks failed',
        CI_TIMEOUT: 'checks took too long',
        GIT_TREE_INVALID: 'the merge is broken',
        INVALID_MERGE_COMMIT: 'the merge is broken',
        MANUAL: 'taken out by hand',
        MERGE: 'merged',
        MERGE_CONFLICT: 'conflicts with the base',
        QUEUE_CLEARED: 'the queue was cleared',
        ROLL_BACK: 'rolled back',
    },
    links: { review: 'Review', files: 'Files', pullRequest: 'Pull request' },
};

;// CONCATENATED MODULE: ./lib/message/locale/en/push.js
/** Commits, branches and tags. `it` is what `ref` gives, `branch` its name alone. */
const push = {
    ref: (type, name) => (name === '' ? `a ${type}` : `${type} ${name}`),
    one: (who, branch) => (branch === '' ? `${who} pushed` : `${who} pushed to ${branch}`),
    many: (who, branch, count) => `${who} pushed ${count.toLocaleString('en')} commits${branch === '' ? '' : ` to ${branch}`}`,
    createdWith: (who, it, count) => `${who} created ${it} with ${count.toLocaleString('en')} commits`,
    forced: (who, branch) => `⚠️ ${who} force-pushed to ${branch}`,
    forcedMany: (who, branch, count) => `⚠️ ${who} force-pushed ${count.toLocaleString('en')} commits to ${branch}`,
    created: (who, it) => `${who} created ${it}`,
    deleted: (who, it) => `${who} deleted ${it}`,
    moved: (who, it) => `${who} moved ${it}`,
    rewritten: 'history rewritten',
    last: 'last at',
    older: (count) => count === 1 ? 'and 1 older commit' : `and ${count.toLocaleString('en')} older commits`,
    /** Words of links. */
    open: { branch: 'Branch', tag: 'Tag' },
    lastCommit: 'Last commit',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/registry.js
/** GitHub Packages; `it` is a package and its version. */
const registry = {
    aPackage: 'A package',
    published: (it) => `🎉 ${it} published`,
    updated: (it) => `${it} updated`,
    by: (who) => `by ${who}`,
    link: 'Package',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/release.js
/** Words for releases. `name` says which: `hello v2.1.0`. */
const release = {
    published: (name) => `${name} released`,
    prereleased: (name) => `${name} pre-released`,
    created: (name, who) => `${who} created the release ${name}`,
    drafted: (name, who) => `${who} drafted the release ${name}`,
    edited: (name, who) => `${who} edited the release ${name}`,
    deleted: (name, who) => `${who} deleted the release ${name}`,
    unpublished: (name, who) => `${who} unpublished the release ${name}`,
    other: (name, who) => `${who} updated the release ${name}`,
    /** What a release without name and tag is called. */
    unnamed: 'release',
    prerelease: 'pre-release',
    draft: 'draft',
    assets: (count) => (count === 1 ? '1 download' : `${count} downloads`),
    notes: 'Release notes',
    release: 'Release',
    compareWith: (tag) => `Compare with ${tag}`,
};

;// CONCATENATED MODULE: ./lib/message/locale/en/repository.js
const repository = {
    aRepository: 'a repository',
    forked: (who, it) => `${who} forked ${it}`,
    as: (fork) => `as ${fork}`,
    forks: (count) => (count === 1 ? '1 fork' : `${count.toLocaleString('en')} forks`),
    fork: 'Fork',
    starred: (who, it) => `${who} starred ${it}`,
    stars: (count) => (count === 1 ? '1 star' : `${count.toLocaleString('en')} stars`),
    madePublic: (it) => `⚠️ ${it} is public now`,
    publicBy: (who) => `made public by ${who}`,
};

;// CONCATENATED MODULE: ./lib/message/locale/en/review.js
const review = {
    approved: (who, it) => `${who} approved ${it}`,
    changesRequested: (who, it) => `⚠️ ${who} requested changes on ${it}`,
    commented: (who, it) => `${who} reviewed ${it}`,
    edited: (who, it) => `${who} edited a review of ${it}`,
    dismissed: (who, it, whose) => `${who} dismissed ${whose}’s review of ${it}`,
    withdrawn: (who, it) => `${who} withdrew a review of ${it}`,
    links: { review: 'Review' },
};

;// CONCATENATED MODULE: ./lib/message/locale/en/runner-image.js
/** Custom runner images. */
const runnerImage = {
    ready: (it) => (it === '' ? 'A runner image is ready' : `Runner image ${it} is ready`),
    workflows: 'Actions',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/thread.js
const thread_plain = {
    opened: (who, it) => `${who} opened ${it}`,
    closed: (who, it) => `${who} closed ${it}`,
    reopened: (who, it) => `${who} reopened ${it}`,
    edited: (who, it) => `${who} edited ${it}`,
    renamed: (who, it) => `${who} renamed ${it}`,
    deleted: (who, it) => `${who} deleted ${it}`,
    pinned: (who, it) => `${who} pinned ${it}`,
    unpinned: (who, it) => `${who} unpinned ${it}`,
    locked: (who, it) => `${who} locked ${it}`,
    unlocked: (who, it) => `${who} unlocked ${it}`,
    taken: (who, it) => `${who} took on ${it}`,
    dropped: (who, it) => `${who} let go of ${it}`,
    transferred: (who, it) => `${who} moved ${it} to another repository`,
    untyped: (who, it) => `${who} removed the type of ${it}`,
};
const thread_named = {
    assigned: (who, it, whom) => `${who} assigned ${it} to ${whom}`,
    unassigned: (who, it, whom) => `${who} unassigned ${whom} from ${it}`,
    labeled: (who, it, label) => `${who} labeled ${it} “${label}”`,
    unlabeled: (who, it, label) => `${who} removed “${label}” from ${it}`,
    milestoned: (who, it, milestone) => `${who} planned ${it} for ${milestone}`,
    demilestoned: (who, it, milestone) => `${who} took ${it} out of ${milestone}`,
    transferred: (who, it, repository) => `${who} moved ${it} to ${repository}`,
    typed: (who, it, type) => `${who} set the type of ${it} to ${type}`,
};
/** What people do to issues, pull requests and discussions alike; `it` is one of the first three. */
const thread = {
    issue: (number) => (number === undefined ? 'an issue' : `issue #${number}`),
    pullRequest: (number) => (number === undefined ? 'a PR' : `PR #${number}`),
    discussion: (number) => number === undefined ? 'a discussion' : `discussion #${number}`,
    plain: thread_plain,
    named: thread_named,
    other: (who, it) => `${who} updated ${it}`,
    formerly: (title) => `was: ${title}`,
    openFor: (duration) => `open for ${duration}`,
};

;// CONCATENATED MODULE: ./lib/message/locale/en/trigger.js
/** Words for what only starts a workflow. */
const trigger = {
    dispatched: (who, workflow) => `${who} started ${workflow}`,
    scheduled: (cron) => `Scheduled run: ${cron}`,
    unscheduled: 'Scheduled run',
    /** A workflow that nobody named. */
    workflow: 'a workflow',
    /** A repository_dispatch without a type. */
    unnamed: 'repository_dispatch',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/wiki.js
const wiki = {
    aPage: '…',
    created: (who, page) => `${who} created wiki page ${page}`,
    edited: (who, page) => `${who} edited wiki page ${page}`,
    many: (who, count) => `${who} edited ${count.toLocaleString('en')} wiki pages`,
    isNew: 'new',
    page: 'Page',
    wiki: 'Wiki',
};

;// CONCATENATED MODULE: ./lib/message/locale/en.js























/**
 * The words of the action's own messages, in English. The other locales have the same keys: a missing word
 * does not compile.
 */
const en = {
    /** Words of the link that follows a message that was cut. */
    readRest: 'Read the rest',
    /** In its place when there is no page to link to. */
    restLeftOut: 'The rest was left out: it did not fit.',
    /** Text of a message whose own content DingTalk refused. */
    contentWithheld: 'DingTalk refused the content of this message.',
    open: 'Open',
    openOn: (host) => `Open on ${host}`,
    colon: ': ',
    labelled: (label, value) => `${label}: ${value}`,
    event: 'Event',
    outcome: 'Outcome',
    ended: {
        succeeded: (name) => `${name} succeeded`,
        failed: (name) => `${name} failed`,
        cancelled: (name) => `${name} cancelled`,
    },
    run: 'Run',
    runNumber: (number, attempt) => attempt > 1 ? `run #${number}, attempt ${attempt}` : `run #${number}`,
    yes: 'yes',
    no: 'no',
    bytes: (count) => `${count.toLocaleString('en')} bytes`,
    fields: (count) => (count === 1 ? '1 field' : `${count.toLocaleString('en')} fields`),
    more: (count) => `and ${count.toLocaleString('en')} more`,
    events: (count) => (count === 1 ? '1 event' : `${count.toLocaleString('en')} events`),
    part: (number, total) => `part ${number} of ${total}`,
    ofType: (count, type) => `${count.toLocaleString('en')} × ${type}`,
    /** Between things of a kind. */
    listSeparator: ', ',
    /** Between remarks. */
    clauseSeparator: ', ',
    units: { ms: 'ms', second: 's', minute: 'min', hour: 'h', day: 'd' },
    build: build,
    branchProtection: branchProtection,
    comment: comment,
    discussion: discussion,
    issue: issue,
    label: label,
    mergeQueue: mergeQueue,
    milestone: milestone,
    news: news,
    pageBuild: pageBuild,
    project: project,
    pullRequest: pullRequest,
    push: push,
    registry: registry,
    repository: repository,
    review: review,
    runnerImage: runnerImage,
    thread: thread,
    check: check,
    deployment: deployment,
    release: release,
    trigger: trigger,
    wiki: wiki,
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/han.js
/** Chinese words around values: a space stays beside Latin letters, and goes between Chinese ones. */
function han(literals, ...values) {
    return values.reduce((text, value, index) => joined(joined(text, String(value)), literals[index + 1] ?? ''), literals[0] ?? '');
}
function joined(left, right) {
    const isTight = /[\p{Script=Han}，。：；（）“”]\s?$/u.test(left) && /^\s?[\p{Script=Han}，。：；（）“”]/u.test(right);
    return isTight ? left.trimEnd() + right.trimStart() : left + right;
}

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/branch-protection.js

const branch_protection_branchProtection = {
    aBranch: '一个分支',
    created: (who, branch) => han `${who} 为 ${branch} 设置了分支保护`,
    edited: (who, branch) => han `${who} 修改了 ${branch} 的分支保护`,
    deleted: (who, branch) => han `⚠️ ${who} 移除了 ${branch} 的分支保护`,
    settings: '分支设置',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/build.js

const build_build = {
    branch: (name) => `${name} 分支`,
    tag: (name) => `标签 ${name}`,
    pullRequest: (number) => `PR #${number}`,
    queued: (number) => `合并队列中的 PR #${number}`,
    headlines: {
        failed: (workflow, place) => headline(place, '构建失败', workflow),
        stillFailing: (workflow, place) => headline(place, '构建持续失败', workflow),
        timedOut: (workflow, place) => headline(place, '构建超时', workflow),
        notStarted: (workflow, place) => headline(place, '构建无法启动', workflow),
        fixed: (workflow, place) => headline(place, '构建已恢复', workflow),
        succeeded: (workflow, place) => headline(place, '构建成功', workflow),
        cancelled: (workflow, place) => headline(place, '构建已取消', workflow),
        skipped: (workflow, place) => headline(place, '构建已跳过', workflow),
        waiting: (workflow, place) => headline(place, '构建等待批准', workflow),
        queued: (workflow, place) => headline(place, '构建排队中', workflow),
        running: (workflow, place) => headline(place, '正在构建', workflow),
    },
    brokeNow: '上次成功，本次失败',
    failedAgain: '再次失败',
    failing: (count, orMore, since, by) => `${since === undefined ? '' : sinceRun(since, by)}连续失败${times(count, orMore)}`,
    fixedAfter: (count, orMore, duration) => `此前连续失败${times(count, orMore)}${duration === undefined ? '' : `，历时 ${duration}`}`,
    fixedByRerun: '重新运行后成功',
    took: (duration) => `用时 ${duration}`,
    scheduled: '定时运行',
    startedBy: (name) => han `由 ${name} 触发`,
    by: (name) => name,
    timedOutAfter: (duration) => (duration === undefined ? '运行超时' : han `运行 ${duration} 后超时`),
    mayFail: '允许失败',
    failedJobs: '失败',
    cancelledJobs: '已取消',
    shown: (shown, total) => `共 ${total} 个失败任务，显示前 ${shown} 个`,
    passed: (count) => `${count} 个任务成功`,
    cancelled: (count) => `${count} 个已取消`,
    skipped: (count) => `${count} 个已跳过`,
    running: (count) => `${count} 个运行中`,
    unlisted: (count) => `${count} 个未列出`,
    failedJob: '失败任务',
    commit: '提交',
    pullRequestLink: '查看 PR',
    firstFailure: (number) => `首次失败 #${number}`,
};
/** `main 分支构建失败：CI` */
function headline(place, verdict, workflow) {
    return han `${place} ${verdict}：${workflow}`.trimStart();
}
function sinceRun(number, by) {
    return by === undefined ? `自 #${number} 起` : han `自 ${by} 触发的 #${number} 起`;
}
function times(count, orMore) {
    return `${orMore ? '至少' : ''} ${count} 次`;
}

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/check.js

const check_check = {
    conclusions: {
        success: (name, place) => check_headline(place, name, '已通过'),
        failure: (name, place) => check_headline(place, name, '未通过'),
        startup_failure: (name, place) => check_headline(place, name, '无法启动'),
        timed_out: (name, place) => check_headline(place, name, '超时'),
        cancelled: (name, place) => check_headline(place, name, '已取消'),
        skipped: (name, place) => check_headline(place, name, '已跳过'),
        stale: (name, place) => check_headline(place, name, '已过期'),
        neutral: (name, place) => check_headline(place, name, '已完成'),
        action_required: (name, place) => check_headline(place, name, '需要处理'),
        error: (name, place) => check_headline(place, name, '出错'),
        pending: (name, place) => check_headline(place, name, '等待中'),
        requested: (name, place) => check_headline(place, name, '已请求'),
        rerequested: (name, place) => check_headline(place, name, '已重新请求'),
        created: (name, place) => check_headline(place, name, '已开始'),
        requested_action: (name, place) => check_headline(place, name, '收到操作请求'),
        other: (name, place) => check_headline(place, name, '有更新'),
    },
    pullRequest: (number) => `PR #${number}`,
    unnamed: '检查',
    suite: (app) => han `${app} 的检查`,
    unnamedSuite: '检查',
    checks: (count) => `${count.toLocaleString('en')} 项检查`,
    annotations: (count) => `${count.toLocaleString('en')} 条注释`,
    details: '详情',
};
/** A check's name is any text, so the place goes last: `linter 未通过（main）`. */
function check_headline(place, name, verdict) {
    return place === '' ? han `${name} ${verdict}` : han `${name} ${verdict}（${place}）`;
}

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/comment.js

const comment_comment = {
    created: (who, it) => han `${who} 评论了 ${it}`,
    replied: (who, it) => han `${who} 回复了 ${it}`,
    edited: (who, it) => han `${who} 编辑了 ${it} 的评论`,
    deleted: (who, it) => han `${who} 删除了 ${it} 的评论`,
    other: (who, it) => han `${who} 更新了 ${it} 的评论`,
    link: '查看评论',
    thread: { issue: '查看 Issue', pullRequest: '查看 PR', discussion: '查看讨论' },
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/deployment.js

const deployment_deployment = {
    states: {
        success: (what, where) => han `${what} 已部署到 ${where}`,
        failure: (what, where) => han `${what} 部署到 ${where} 失败`,
        error: (what, where) => han `${what} 部署到 ${where} 时出错`,
        in_progress: (what, where) => han `正在将 ${what} 部署到 ${where}`,
        queued: (what, where) => han `${what} 部署到 ${where}：排队中`,
        pending: (what, where) => han `${what} 部署到 ${where}：待处理`,
        waiting: (what, where) => han `等待批准：将 ${what} 部署到 ${where}`,
        inactive: (what, where) => han `${what} 在 ${where} 上的部署已停用`,
        created: (what, where) => han `已申请将 ${what} 部署到 ${where}`,
    },
    other: (what, where, state) => han `${what} 部署到 ${where}：${state}`,
    something: '某个提交',
    somewhere: '某个环境',
    log: '日志',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/discussion.js

const discussion_discussion = {
    plain: {
        created: (who, it) => han `${who} 发起了 ${it}`,
        answered: (who, it) => han `${who} 为 ${it} 选定了答案`,
        unanswered: (who, it) => han `${who} 取消了 ${it} 的答案`,
        category_changed: (who, it) => han `${who} 将 ${it} 移到了其他分类`,
    },
    named: {
        category_changed: (who, it, category) => han `${who} 将 ${it} 移到分类 ${category}`,
    },
    answerBy: (who) => `${who} 的回答`,
    answer: '查看答案',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/issue.js

const issue_issue = {
    plain: {
        closed_not_planned: (who, it) => han `${who} 关闭了 ${it}（不计划处理）`,
        closed_duplicate: (who, it) => han `${who} 关闭了 ${it}（重复）`,
    },
    named: {},
    assignedTo: (whom) => `负责人 ${whom}`,
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/label.js

const label_label = {
    aLabel: '……',
    created: (who, it) => han `${who} 创建了标签“${it}”`,
    edited: (who, it) => han `${who} 编辑了标签“${it}”`,
    renamed: (who, from, it) => han `${who} 将标签“${from}”改名为“${it}”`,
    deleted: (who, it) => han `${who} 删除了标签“${it}”`,
    labels: '全部标签',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/merge-queue.js

const merge_queue_mergeQueue = {
    checking: (it) => han `合并队列正在检查 ${it}`,
    merged: (it) => han `合并队列已合并 ${it}`,
    invalidated: (it) => han `⚠️ 合并队列未能合并 ${it}`,
    left: (it) => han `合并队列已移除 ${it}`,
    into: (branch) => han `目标分支 ${branch}`,
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/milestone.js

const milestone_milestone = {
    aMilestone: '……',
    did: {
        created: (who, it) => han `${who} 创建了里程碑 ${it}`,
        opened: (who, it) => han `${who} 重新打开了里程碑 ${it}`,
        closed: (who, it) => han `${who} 关闭了里程碑 ${it}`,
        edited: (who, it) => han `${who} 编辑了里程碑 ${it}`,
        deleted: (who, it) => han `${who} 删除了里程碑 ${it}`,
    },
    progress: (done, all) => `已完成 ${done.toLocaleString('en')} / ${all.toLocaleString('en')}`,
    due: (date) => `截止 ${date}`,
    link: '查看里程碑',
    links: '全部里程碑',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/news.js
const news_news = {
    someone: '有人',
    by: (who) => `作者 ${who}`,
    files: (count) => `${count.toLocaleString('en')} 个文件`,
    repository: '仓库',
    commit: '提交',
    compare: '对比',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/page-build.js

const page_build_pageBuild = {
    built: '✅ Pages 站点构建成功',
    errored: '❌ Pages 站点构建失败',
    pushedBy: (who) => han `${who} 推送`,
    building: 'Pages 站点正在构建',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/project.js

const project_project = {
    aName: '……',
    project: (name) => han `项目 ${name}`,
    column: (name) => han `项目列 ${name}`,
    card: '项目卡片',
    did: {
        created: (who, it) => han `${who} 创建了 ${it}`,
        edited: (who, it) => han `${who} 编辑了 ${it}`,
        closed: (who, it) => han `${who} 关闭了 ${it}`,
        reopened: (who, it) => han `${who} 重新打开了 ${it}`,
        moved: (who, it) => han `${who} 移动了 ${it}`,
        converted: (who, it) => han `${who} 将 ${it} 转为 Issue`,
        deleted: (who, it) => han `${who} 删除了 ${it}`,
    },
    link: '查看项目',
    links: '全部项目',
    issue: '查看 Issue',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/pull-request.js

const pull_request_pullRequest = {
    plain: {
        draftOpened: (who, it) => han `${who} 创建了草稿 ${it}`,
        merged: (who, it) => han `${who} 合并了 ${it}`,
        closed: (who, it) => han `${who} 关闭了 ${it}（未合并）`,
        synchronize: (who, it) => han `${who} 向 ${it} 推送了新提交`,
        rebased: (who, it) => han `${who} 修改了 ${it} 的目标分支`,
        ready_for_review: (_who, it) => han `${it} 可以评审了`,
        converted_to_draft: (who, it) => han `${who} 将 ${it} 转回草稿`,
        review_requested: (who, it) => han `${who} 请求评审 ${it}`,
        review_request_removed: (who, it) => han `${who} 撤回了 ${it} 的评审请求`,
        enqueued: (_who, it) => han `${it} 已进入合并队列`,
        dequeued: (_who, it) => han `${it} 已离开合并队列`,
        auto_merge_enabled: (who, it) => han `${who} 为 ${it} 开启了自动合并`,
        auto_merge_disabled: (who, it) => han `${who} 为 ${it} 关闭了自动合并`,
    },
    named: {
        review_requested: (who, it, whom) => han `${who} 请 ${whom} 评审 ${it}`,
        review_request_removed: (who, it, whom) => han `${who} 不再请 ${whom} 评审 ${it}`,
    },
    size: (added, removed, files) => `${files.toLocaleString('en')} 个文件，+${added.toLocaleString('en')} −${removed.toLocaleString('en')}`,
    dequeued: {
        ALREADY_MERGED: '已合并',
        BRANCH_PROTECTIONS: '不满足分支保护规则',
        CI_FAILURE: '检查失败',
        CI_TIMEOUT: '检查超时',
        GIT_TREE_INVALID: '合并结果无效',
        INVALID_MERGE_COMMIT: '合并结果无效',
        MANUAL: '手动移出',
        MERGE: '已合并',
        MERGE_CONFLICT: '与目标分支冲突',
        QUEUE_CLEARED: '队列已清空',
        ROLL_BACK: '已回滚',
    },
    links: { review: '去评审', files: '文件改动', pullRequest: '查看 PR' },
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/push.js

const types = { branch: '分支', tag: '标签' };
const push_push = {
    ref: (type, name) => (name === '' ? `一个${types[type]}` : han `${types[type]} ${name}`),
    one: (who, branch) => (branch === '' ? han `${who} 推送了提交` : han `${who} 推送到 ${branch}`),
    many: (who, branch, count) => branch === ''
        ? han `${who} 推送了 ${count.toLocaleString('en')} 个提交`
        : han `${who} 向 ${branch} 推送了 ${count.toLocaleString('en')} 个提交`,
    createdWith: (who, it, count) => han `${who} 创建了 ${it}，含 ${count.toLocaleString('en')} 个提交`,
    forced: (who, branch) => han `⚠️ ${who} 强制推送到 ${branch}`,
    forcedMany: (who, branch, count) => han `⚠️ ${who} 向 ${branch} 强制推送了 ${count.toLocaleString('en')} 个提交`,
    created: (who, it) => han `${who} 创建了 ${it}`,
    deleted: (who, it) => han `${who} 删除了 ${it}`,
    moved: (who, it) => han `${who} 移动了 ${it}`,
    rewritten: '历史已被改写',
    last: '最后提交',
    older: (count) => `另有 ${count.toLocaleString('en')} 个更早的提交`,
    open: types,
    lastCommit: '最后提交',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/registry.js

const registry_registry = {
    aPackage: '软件包',
    published: (it) => han `🎉 ${it} 已发布`,
    updated: (it) => han `${it} 已更新`,
    by: (who) => han `${who} 发布`,
    link: '查看软件包',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/release.js

const release_release = {
    published: (name) => han `${name} 已发布`,
    prereleased: (name) => han `预发布版 ${name} 已发布`,
    created: (name, who) => han `${who} 创建了版本 ${name}`,
    drafted: (name, who) => han `${who} 创建了版本草稿 ${name}`,
    edited: (name, who) => han `${who} 编辑了版本 ${name}`,
    deleted: (name, who) => han `${who} 删除了版本 ${name}`,
    unpublished: (name, who) => han `${who} 撤回了版本 ${name}`,
    other: (name, who) => han `${who} 更新了版本 ${name}`,
    unnamed: '未命名版本',
    prerelease: '预发布',
    draft: '草稿',
    assets: (count) => `${count} 个附件`,
    notes: '发布说明',
    release: '查看版本',
    compareWith: (tag) => `与 ${tag} 对比`,
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/repository.js

const repository_repository = {
    aRepository: '一个仓库',
    forked: (who, it) => han `${who} Fork 了 ${it}`,
    as: (fork) => `Fork 为 ${fork}`,
    forks: (count) => `共 ${count.toLocaleString('en')} 个 Fork`,
    fork: '查看 Fork',
    starred: (who, it) => han `${who} Star 了 ${it}`,
    stars: (count) => `共 ${count.toLocaleString('en')} 个 Star`,
    madePublic: (it) => han `⚠️ ${it} 已公开`,
    publicBy: (who) => han `由 ${who} 设为公开`,
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/review.js

const review_review = {
    approved: (who, it) => han `${who} 批准了 ${it}`,
    changesRequested: (who, it) => han `⚠️ ${who} 要求修改 ${it}`,
    commented: (who, it) => han `${who} 评审了 ${it}`,
    edited: (who, it) => han `${who} 编辑了对 ${it} 的评审`,
    dismissed: (who, it, whose) => han `${who} 撤销了 ${whose} 对 ${it} 的评审`,
    withdrawn: (who, it) => han `${who} 撤回了对 ${it} 的评审`,
    links: { review: '查看评审' },
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/runner-image.js

const runner_image_runnerImage = {
    ready: (it) => (it === '' ? '运行器镜像已就绪' : han `运行器镜像 ${it} 已就绪`),
    workflows: 'Actions',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/thread.js

const thread_thread = {
    issue: (number) => (number === undefined ? '一个 Issue' : `Issue #${number}`),
    pullRequest: (number) => (number === undefined ? '一个 PR' : `PR #${number}`),
    discussion: (number) => (number === undefined ? '一个讨论' : `讨论 #${number}`),
    plain: {
        opened: (who, it) => han `${who} 创建了 ${it}`,
        closed: (who, it) => han `${who} 关闭了 ${it}`,
        reopened: (who, it) => han `${who} 重新打开了 ${it}`,
        edited: (who, it) => han `${who} 编辑了 ${it}`,
        renamed: (who, it) => han `${who} 修改了 ${it} 的标题`,
        deleted: (who, it) => han `${who} 删除了 ${it}`,
        pinned: (who, it) => han `${who} 置顶了 ${it}`,
        unpinned: (who, it) => han `${who} 取消了 ${it} 的置顶`,
        locked: (who, it) => han `${who} 锁定了 ${it}`,
        unlocked: (who, it) => han `${who} 解锁了 ${it}`,
        taken: (who, it) => han `${who} 认领了 ${it}`,
        dropped: (who, it) => han `${who} 不再负责 ${it}`,
        transferred: (who, it) => han `${who} 将 ${it} 转移到了其他仓库`,
        untyped: (who, it) => han `${who} 移除了 ${it} 的类型`,
    },
    named: {
        assigned: (who, it, whom) => han `${who} 将 ${it} 指派给 ${whom}`,
        unassigned: (who, it, whom) => han `${who} 取消了 ${whom} 在 ${it} 的指派`,
        labeled: (who, it, label) => han `${who} 为 ${it} 添加了标签“${label}”`,
        unlabeled: (who, it, label) => han `${who} 移除了 ${it} 的标签“${label}”`,
        milestoned: (who, it, milestone) => han `${who} 将 ${it} 加入里程碑 ${milestone}`,
        demilestoned: (who, it, milestone) => han `${who} 将 ${it} 移出里程碑 ${milestone}`,
        transferred: (who, it, repository) => han `${who} 将 ${it} 转移到 ${repository}`,
        typed: (who, it, type) => han `${who} 将 ${it} 的类型设为 ${type}`,
    },
    other: (who, it) => han `${who} 更新了 ${it}`,
    formerly: (title) => `原标题：${title}`,
    openFor: (duration) => `历时 ${duration}`,
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/trigger.js

const trigger_trigger = {
    dispatched: (who, workflow) => han `${who} 启动了 ${workflow}`,
    scheduled: (cron) => `定时运行：${cron}`,
    unscheduled: '定时运行',
    workflow: '一个工作流',
    unnamed: 'repository_dispatch',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN/wiki.js

const wiki_wiki = {
    aPage: '……',
    created: (who, page) => han `${who} 创建了 Wiki 页面 ${page}`,
    edited: (who, page) => han `${who} 编辑了 Wiki 页面 ${page}`,
    many: (who, count) => han `${who} 编辑了 ${count.toLocaleString('en')} 个 Wiki 页面`,
    isNew: '新建',
    page: '查看页面',
    wiki: '全部 Wiki',
};

;// CONCATENATED MODULE: ./lib/message/locale/zh-CN.js
























const zhCN = {
    readRest: '阅读全文',
    restLeftOut: '内容过长，其余部分已省略。',
    contentWithheld: '钉钉拒绝了这条消息的内容。',
    open: '打开',
    openOn: (host) => `在 ${host} 打开`,
    colon: '：',
    labelled: (label, value) => `${label}：${value}`,
    event: '事件',
    outcome: '结果',
    ended: {
        succeeded: (name) => han `${name} 成功`,
        failed: (name) => han `${name} 失败`,
        cancelled: (name) => han `${name} 已取消`,
    },
    run: '运行详情',
    runNumber: (number, attempt) => attempt > 1 ? `第 ${number} 次运行（第 ${attempt} 次尝试）` : `第 ${number} 次运行`,
    yes: '是',
    no: '否',
    bytes: (count) => `${count.toLocaleString('en')} 字节`,
    fields: (count) => `${count.toLocaleString('en')} 个字段`,
    more: (count) => `另有 ${count.toLocaleString('en')} 项`,
    events: (count) => `${count.toLocaleString('en')} 个事件`,
    part: (number, total) => `第 ${number} / ${total} 部分`,
    ofType: (count, type) => `${type} × ${count.toLocaleString('en')}`,
    listSeparator: '、',
    clauseSeparator: '，',
    units: { ms: '毫秒', second: '秒', minute: '分', hour: '小时', day: '天' },
    build: build_build,
    branchProtection: branch_protection_branchProtection,
    comment: comment_comment,
    discussion: discussion_discussion,
    issue: issue_issue,
    label: label_label,
    mergeQueue: merge_queue_mergeQueue,
    milestone: milestone_milestone,
    news: news_news,
    pageBuild: page_build_pageBuild,
    project: project_project,
    pullRequest: pull_request_pullRequest,
    push: push_push,
    registry: registry_registry,
    repository: repository_repository,
    review: review_review,
    runnerImage: runner_image_runnerImage,
    thread: thread_thread,
    check: check_check,
    deployment: deployment_deployment,
    release: release_release,
    trigger: trigger_trigger,
    wiki: wiki_wiki,
};

;// CONCATENATED MODULE: ./lib/message/locale/words.js


const locales = { en: en, 'zh-CN': zhCN };


/***/ }),

/***/ 5429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutMarkdown),
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8352);

/** Text is cut at a line or a sentence when that keeps at least this much of what fits. */
const enough = 0.6;
/** A fence or a mark that was open at the cut is closed again, and dots follow; both must fit too. */
const closingBytes = 24;
const dots = '…';
/**
 * Plain text in at most so many bytes of JSON: cut at a line, a sentence, a word or a character, with dots.
 */
function cutText(text, maxBytes) {
    if (fits(text, maxBytes))
        return text;
    const end = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsWithin */ .Vl)(text, maxBytes - closingBytes);
    const kept = text.slice(0, niceEnd(text, end, anywhere)).trimEnd();
    return kept === '' ? '' : `${kept}${dots}`;
}
function anywhere() {
    return false;
}
/**
 * Markdown in at most so many bytes of JSON: cut at a line, else inside the first line that is too long, but
 * never inside an escape, an entity, a code span, a link, an image, an address or a tag; a fence and emphasis
 * that were open are closed.
 */
function cutMarkdown(source, maxBytes) {
    if (fits(source, maxBytes))
        return source;
    const end = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsWithin */ .Vl)(source, maxBytes - closingBytes);
    const { lineAt, fence } = lastLineWithin(source, end);
    const whole = source.slice(0, lineAt).trimEnd();
    if (fence !== undefined)
        return cutInFence(source, lineAt, end, fence);
    if (whole !== '' && lineAt >= end * enough)
        return `${whole}\n\n${dots}`;
    const part = cutLine(source.slice(lineAt, end + lookAhead), end - lineAt);
    if (part === '')
        return whole === '' ? '' : `${whole}\n\n${dots}`;
    return source.slice(0, lineAt) + part;
}
/** How far past the end a link or a code span is followed to its own end. */
const lookAhead = 4_000;
function fits(text, maxBytes) {
    return text.length <= maxBytes && (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBytes */ .yN)(text) <= maxBytes;
}
/** Start of the line that holds `end`, and the fence that is open there. */
function lastLineWithin(source, end) {
    let fence;
    let lineAt = 0;
    for (;;) {
        const lineEnd = source.indexOf('\n', lineAt);
        if (lineEnd === -1 || lineEnd >= end)
            return { lineAt, fence };
        fence = fenceAfter(source.slice(lineAt, lineEnd), lineAt, fence);
        lineAt = lineEnd + 1;
    }
}
function fenceAfter(line, at, open) {
    const mark = /^[ >]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark === undefined)
        return open;
    if (open === undefined)
        return { mark: mark.slice(0, 16), at };
    return mark.startsWith(open.mark) && line.trim().endsWith(mark) ? undefined : open;
}
function cutInFence(source, lineAt, end, fence) {
    const from = source.indexOf('\n', fence.at) + 1;
    const at = lineAt > from ? lineAt : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemeStart */ .QX)(source, end);
    if (at <= from)
        return `${source.slice(0, fence.at).trimEnd()}\n\n${dots}`.trimStart();
    return `${source.slice(0, at).trimEnd()}\n${fence.mark}\n${dots}`;
}
/** The part of one line before `end`; `line` may go on beyond it. */
function cutLine(line, end) {
    const { atoms, marks } = structureOf(line.split('\n', 1)[0] ?? '');
    const at = niceEnd(line, end, inside(atoms));
    if (at <= 0)
        return '';
    const kept = line.slice(0, at).trimEnd();
    return kept === '' ? '' : `${kept}${dots}${closers(marks, kept.length)}`;
}
/**
 * The best place to cut at or before `end`: after a sentence or line, else after a word, else between two
 * characters.
 */
function niceEnd(text, end, isInside) {
    const least = end * enough;
    for (const kind of [/\n/, /[.!?](?=\s)|[。！？；]/, /\s/]) {
        for (let at = end; at >= least && at > 0; at -= 1) {
            const pair = text.slice(at - 1, at + 1);
            if (kind.test(pair) && kind.exec(pair)?.index === 0 && !isInside(at))
                return at;
        }
    }
    let at = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemeStart */ .QX)(text, end);
    while (at > 0 && isInside(at))
        at = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemeStart */ .QX)(text, at - 1);
    return at;
}
function inside(atoms) {
    const covered = new Set();
    for (const { from, to } of atoms)
        for (let at = from + 1; at < to; at += 1)
            covered.add(at);
    return (at) => covered.has(at);
}
const atomStart = /\\[!-/:-@[-`{-~]|&#?\w{1,40};|<[^<>\n]{1,200}>|(?:https?|dingtalk):\/\/[^\s<>)\]]+|`+|!?\[|\]\(|\]|\*{1,3}|~~/y;
/**
 * What must not be cut through, and the marks of emphasis. One pass; a bracket is a link only when its `](…)`
 * follows.
 */
function structureOf(line) {
    const atoms = [];
    const marks = [];
    const brackets = [];
    const unclosed = new Set();
    let at = 0;
    while (at < line.length) {
        atomStart.lastIndex = at;
        const token = atomStart.exec(line)?.[0];
        if (token === undefined) {
            at += 1;
            continue;
        }
        let to = at + token.length;
        if (token.startsWith('`')) {
            const close = unclosed.has(token.length) ? -1 : closingRun(line, to, token.length);
            if (close === -1)
                unclosed.add(token.length);
            else
                atoms.push({ from: at, to: close });
            to = Math.max(to, close);
        }
        else if (token === '[' || token === '![') {
            brackets.push(at);
        }
        else if (token === ']') {
            brackets.pop();
        }
        else if (token === '](') {
            const from = brackets.pop();
            const close = /\)|\s/.exec(line.slice(to, to + lookAhead));
            if (from !== undefined && close?.[0] === ')') {
                to += close.index + 1;
                atoms.push({ from, to });
            }
        }
        else if (token.startsWith('*') || token === '~~') {
            const isRule = /\s|^$/.test(line[at - 1] ?? '') && /\s|^$/.test(line[to] ?? '');
            atoms.push({ from: at, to });
            if (!isRule)
                marks.push({ from: at, to, mark: token });
        }
        else {
            atoms.push({ from: at, to });
        }
        at = to;
    }
    return { atoms, marks };
}
function closingRun(line, from, length) {
    for (const run of line.slice(from).matchAll(/`+/g)) {
        if (run[0].length === length)
            return from + run.index + length;
    }
    return -1;
}
function closers(marks, end) {
    const open = [];
    for (const { mark, to } of marks) {
        if (to > end)
            break;
        if (open.at(-1) === mark)
            open.pop();
        else if (mark.length <= 3)
            open.push(mark);
    }
    return open.length > 3 ? '' : open.reverse().join('');
}


/***/ }),

/***/ 5934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ gapBetween),
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   VV: () => (/* binding */ escapeInline),
/* harmony export */   fQ: () => (/* binding */ escapeLinkWords),
/* harmony export */   tn: () => (/* binding */ escapeCode),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/*
 * Untrusted text, made harmless for the place where it stands. DingTalk documents neither its markdown parser
 * nor an escape, so each rule holds twice: a CommonMark parser sees plain text, and so does a parser that
 * ignores backslashes. What would become a link is parted by a hair space (U+200A, `]( → ] (`), which any
 * parser and reader takes as it looks; what would be HTML becomes an entity; only what would be emphasis or
 * code gets a backslash. Ordinary text — `fix: handle a.b-c (#42)` — stays as it is.
 */
const gap = '\u200a';
/**
 * Text in the middle of a line of markdown: no emphasis, code, link, image, HTML, mention or line break comes
 * of it.
 */
function escapeInline(text) {
    return parted(oneLine(text))
        .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
        .replace(/&(?=#?\w{1,40};)/g, '&amp;')
        .replace(/<(?=[a-z/!?]|$)/gi, '&lt;')
        .replaceAll('`', '\\`')
        .replace(/~{2,}|(?<=\S)~/g, escapeEach)
        .replace(/\*+/g, (run, at, all) => isSpace(all[at - 1]) && isSpace(all[at + run.length]) ? run : escapeEach(run))
        .replace(/_+/g, (run, at, all) => isWord(all[at - 1]) && isWord(all[at + run.length]) ? run : escapeEach(run));
}
/**
 * Text at the start of a line, of a quote or of a list item: besides, no heading, list, quote, rule, table or
 * task comes of it.
 */
function escapeLine(text) {
    return escapeInline(text)
        .replace(/^(?:#{1,6}|[-+])(?=\s|$)/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^>/, '&gt;')
        .replace(/^(?:[-=|:][-=|:\s]*$|\||\[[ x]\](?=\s))/i, '\\$&');
}
/**
 * The words of a link. Brackets become full-width ones: a parser without escapes would end the link at the
 * first of them.
 */
function escapeLinkWords(text) {
    return escapeInline(text.replaceAll('[', '［').replaceAll(']', '］'));
}
/**
 * The inside of a code span, where no escape works: backticks and tags are changed so that neither ends it or
 * comes out of it.
 */
function escapeCode(text) {
    return parted(oneLine(text).replaceAll('`', "'"))
        .replace(/<(?=[a-z/!?])/gi, `<${gap}`)
        .replace(/\\$/, `\\${gap}`);
}
/** Text on one line, outside of markdown: a title, a button, the title of a link card. */
function oneLine(text) {
    return clean(text).replace(/\s+/g, ' ').trim();
}
/**
 * Text of several lines outside of markdown: the content of a text message. The schemes that act inside
 * DingTalk are parted.
 */
function plainText(text) {
    return clean(text)
        .replace(/(?<=dtmd|dingtalk|eapp):(?=\/\/)/gi, `:${gap}`)
        .trim();
}
/**
 * A gap where two pieces, harmless each on their own, would become a link, an image or a mention together.
 */
function gapBetween(left, right) {
    const [end, start] = [left.slice(-maxEntityChars), right.slice(0, maxEntityChars)];
    return seams.some(({ before, after }) => before.test(end) && after.test(start)) ? gap : '';
}
/**
 * The longest name of an entity has 31 characters. Source: html.spec.whatwg.org, named character references.
 */
const maxEntityChars = 40;
const seams = [
    { before: /!$/, after: /^\[/ },
    { before: /\]$/, after: /^[(:[]/ },
    { before: /:$/, after: /^\/\// },
    { before: /:\/$/, after: /^\// },
    { before: /www$/i, after: /^\./ },
    { before: /@$/, after: /^\S/ },
    { before: /&#?\w*$/, after: /^#?\w*;/ },
];
/** No message holds more of one text. */
const maxChars = 40_000;
/**
 * Without control, bidi and invisible characters, lone surrogates repaired, line ends `\n`; no more than four
 * marks on a letter.
 */
function clean(given) {
    const text = given.length > maxChars ? `${given.slice(0, maxChars)}…` : given;
    if (/^[\x20-\x7e\n]*$/.test(text))
        return text;
    return text
        .toWellFormed()
        .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
        .replaceAll('\t', ' ')
        .replace(invisible, '')
        .replace(/(\p{M}{4})\p{M}+/gu, '$1');
}
/** Emoji keep their joiners and their colour. */
const invisible = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}])\u{200d}|\u{200d}(?!\p{Extended_Pictographic})|(?<!\p{Emoji})\u{fe0f}|[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{2800}]--[\n\u{200d}\u{fe0f}]]/gv;
/** Addresses and mentions are parted wherever they stand: clients link them even where markdown does not. */
function parted(text) {
    return text
        .replace(/:(?=\/\/)/g, `:${gap}`)
        .replace(/www(?=\.)/gi, `$&${gap}`)
        .replace(/@(?=\S)/g, `@${gap}`)
        .replace(/\](?=[(:[])/g, `]${gap}`);
}
function escapeEach(run) {
    return run.replace(/./g, '\\$&');
}
function isSpace(char) {
    return char === ' ';
}
function isWord(char) {
    return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}


/***/ }),

/***/ 6741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   OW: () => (/* binding */ browserUrl),
/* harmony export */   U8: () => (/* binding */ buttonUrl),
/* harmony export */   _0: () => (/* binding */ allowedUrl),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5934);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2676);


/** Beyond this an address is no address a person follows, and would eat the message. */
const maxUrlLength = 2_000;
/**
 * `[words](url)` that opens in the browser. An address that is missing or not allowed leaves the words. See
 * `allowedUrl`.
 */
function link(words, url, serverUrl) {
    const address = allowedUrl(url, serverUrl);
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLinkWords */ .fQ)(words);
    if (address === undefined || shown === '')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(words));
    return _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .Markdown */ .oz.vouched(`[${shown}](${browserUrl(address)})`);
}
/**
 * The address in normal form when a message may link to it: https, or http on the GitHub server itself
 * (GHES); no credentials.
 */
function allowedUrl(url, serverUrl) {
    if (url === undefined || url.length > maxUrlLength || !URL.canParse(url))
        return undefined;
    const { protocol, origin, username, password, href } = new URL(url);
    const allowed = protocol === 'https:' || (protocol === 'http:' && origin === originOf(serverUrl));
    return allowed && username === '' && password === '' && href.length <= maxUrlLength ? href : undefined;
}
function originOf(url) {
    return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
/**
 * DingTalk opens a plain address in its side panel on PC; this one opens the browser. On phones the same form
 * opens the page.
 * Source: help.dingtalk.io/open/development/message-link-description.
 */
function browserUrl(url) {
    return `dingtalk://dingtalkclient/page/link?url=${encoded(url)}&pc_slide=false`;
}
/**
 * For a card's buttons, which take one address for both kinds of client: the browser on PC, the page on
 * phones.
 * Source: open.dingtalk.com, unified routing protocol; seen in jenkinsci/dingtalk-plugin pull request 410.
 */
function buttonUrl(url) {
    return `dingtalk://dingtalkclient/action/open_platform_link?pcLink=${encoded(browserUrl(url))}&mobileLink=${encoded(url)}`;
}
/** The address inside one of the two forms above, to show it as text; any other address as it is. */
function targetOf(url) {
    if (!url.startsWith('dingtalk://dingtalkclient/'))
        return url;
    const query = new URL(url).searchParams;
    return query.get('mobileLink') ?? query.get('url') ?? url;
}
/**
 * Also encodes what encodeURIComponent leaves and a markdown parser would take for its own: `( ) * ! ' ~`.
 */
function encoded(url) {
    return encodeURIComponent(url).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qN: () => (/* binding */ paragraphs)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5934);

/**
 * DingTalk markdown in which every piece of markup was written by the action. Made only by `md` and its kin
 * below, so untrusted text can be in it but cannot be markup: what is not a `Markdown` is escaped on the way
 * in. No markup spans a line end, so that a message can be cut at any line.
 */
class Markdown {
    source;
    constructor(source) {
        this.source = source;
    }
    /** For the makers of markup in this folder; the caller vouches for `source`. */
    static vouched(source) {
        return new Markdown(source);
    }
    /** `Markdown` in a plain string would be escaped twice or lost: a bug, told at once. */
    toString() {
        throw new TypeError('Markdown was used as a string; use md`…` or .source');
    }
}
/**
 * md`**${title}** by ${name}`: the literal parts are markup, the values are text on one line unless they are
 * Markdown.
 */
function md(literals, ...values) {
    let source = literals[0] ?? '';
    values.forEach((value, index) => {
        source = glued(source, sourceOf(value, source));
        source = glued(source, literals[index + 1] ?? '');
    });
    return Markdown.vouched(source);
}
/** One piece of text, as it would stand in `md`. */
function text(value) {
    return md `${value}`;
}
/** The pieces on one line: join(' · ', repository, run, duration). */
function join(separator, ...pieces) {
    return joined(separator, pieces);
}
/**
 * Each piece on a line of its own: DingTalk swallows a single line end, so each line has two spaces before
 * it.
 */
function lines(...pieces) {
    return joined('  \n', pieces);
}
/** Each piece as a paragraph of its own. */
function paragraphs(...pieces) {
    return joined('\n\n', pieces);
}
function list(...items) {
    const present = items.filter(isPresent).map((item) => `- ${sourceOf(item, '- ')}`);
    return Markdown.vouched(present.join('\n'));
}
function quote(content) {
    return Markdown.vouched(sourceOf(content, '> ')
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n'));
}
/**
 * Someone's own words as a quote: the first lines of it, a dash of dots when there are more. Blank lines are
 * left out.
 */
function quoted(words, maxLines, maxChars = 500) {
    const all = words
        .slice(0, maxChars * maxLines)
        .split(/[\r\n\u2028\u2029]+/)
        .filter((line) => line.trim() !== '');
    const shown = all
        .slice(0, maxLines)
        .map((line) => (line.length > maxChars ? `${line.slice(0, maxChars)}…` : line));
    if (shown.length === 0)
        return undefined;
    const more = all.length > maxLines || words.length > maxChars * maxLines;
    return quote(lines(...shown, more ? '…' : undefined));
}
function heading(level, content) {
    return Markdown.vouched(`${'#'.repeat(level)} ${sourceOf(content, '# ')}`);
}
function bold(content) {
    const source = sourceOf(content, '**');
    return Markdown.vouched(source === '' ? '' : `**${source}**`);
}
/** A code span: a sha, a branch, a file. */
function code(content) {
    const source = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCode */ .tn)(String(content));
    return Markdown.vouched(source === '' ? '' : `\`${source}\``);
}
function joined(separator, pieces) {
    const parts = [];
    let last = '';
    for (const piece of pieces) {
        if (!isPresent(piece))
            continue;
        const source = sourceOf(piece, parts.length === 0 ? '' : last + separator);
        if (source === '')
            continue;
        if (parts.length > 0) {
            parts.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .gapBetween */ .Dz)(last, separator), separator, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .gapBetween */ .Dz)(last.slice(-3) + separator, source));
        }
        parts.push(source);
        last = source;
    }
    return Markdown.vouched(parts.join(''));
}
function isPresent(piece) {
    return piece !== undefined && piece !== '' && !(piece instanceof Markdown && piece.source === '');
}
function glued(left, right) {
    return left + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .gapBetween */ .Dz)(left, right) + right;
}
/** `before` is what stands before the value: at the start of a line more characters are markup. */
function sourceOf(value, before) {
    if (value instanceof Markdown)
        return value.source;
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return lineStart.test(line) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(String(value)) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)(String(value));
}
/** Nothing on the line yet but the marks of quotes, lists and headings. */
const lineStart = /^[ \t>\-+*#\d.)]*$/;


/***/ }),

/***/ 8929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ plainOf)
/* harmony export */ });
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6741);

/**
 * The same words for a text message, which has no markup: links as `words: address`, marks gone, escapes
 * undone.
 */
function plainOf(markdown) {
    return markdown.source
        .split('\n')
        .map((line) => plainLine(line.trimEnd()))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
function plainLine(line) {
    const start = /^(?:(?:> ?)+|#{1,6} )?/.exec(line)?.[0] ?? '';
    return line.slice(start.length).replace(markup, (whole, escaped, entity, span, words, address) => {
        if (escaped !== undefined)
            return escaped;
        if (entity !== undefined)
            return entities[entity] ?? whole;
        if (span !== undefined)
            return span;
        if (words !== undefined)
            return `${plainLine(words)}: ${(0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOf */ .$r)(address)}`;
        return '';
    });
}
/**
 * In the order of the groups: an escape, an entity, a code span, a link, a mark of emphasis. Only what this
 * folder writes.
 */
const markup = /\\([!-/:-@[-`{-~])|&(amp|lt|gt);|`([^`]*)`|!?\[((?:\\.|[^[\]\\])*)\]\(([^()\s]*)\)|(?<!\s)\*+|\*+(?!\s|$)|~~/g;
const entities = { amp: '&', lt: '<', gt: '>' };


/***/ }),

/***/ 8352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ msgUuidBytes),
/* harmony export */   G4: () => (/* binding */ maxBodyBytes),
/* harmony export */   QX: () => (/* binding */ graphemeStart),
/* harmony export */   Vl: () => (/* binding */ unitsWithin),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/**
 * DingTalk counts the UTF-8 bytes of the whole JSON body; seen in the wild as errcode 460101 beyond 20,000.
 */
const maxBodyBytes = 20_000;
/** `,"msgUuid":"…"` with 36 characters: the sending adds it to a finished body. */
const msgUuidBytes = 49;
/** Bytes of a text inside a JSON body, without its quotes. */
function jsonBytes(text) {
    return Buffer.byteLength(JSON.stringify(text)) - 2;
}
/**
 * How many UTF-16 units of a text fit into so many bytes of JSON; never half of a surrogate pair. Reads no
 * further than that.
 */
function unitsWithin(text, maxBytes) {
    let bytes = 0;
    let at = 0;
    for (const char of text) {
        bytes += bytesOf(char);
        if (bytes > maxBytes)
            return at;
        at += char.length;
    }
    return at;
}
/** As JSON.stringify writes it (ECMA-262, QuoteJSONString). */
function bytesOf(char) {
    const point = char.codePointAt(0) ?? 0;
    if (point === 0x22 || point === 0x5c)
        return 2;
    if (point < 0x20)
        return '\b\t\n\f\r'.includes(char) ? 2 : 6;
    if (point < 0x80)
        return 1;
    if (point < 0x800)
        return 2;
    if (point >= 0xd800 && point <= 0xdfff)
        return 6;
    return point < 0x10000 ? 3 : 4;
}
/**
 * The first `maxChars` characters as a reader counts them, with an ellipsis for the last when there are more.
 */
function shortened(text, maxChars) {
    if (text.length <= maxChars)
        return text;
    const starts = [];
    for (const { index } of graphemes().segment(text.slice(0, maxChars * 16))) {
        starts.push(index);
        if (starts.length > maxChars)
            return `${text.slice(0, starts[maxChars - 1]).trimEnd()}…`;
    }
    return text.length > maxChars * 16 ? `${text.slice(0, maxChars)}…`.toWellFormed() : text;
}
/**
 * The nearest place at or before `at` that is not inside a character as a reader sees it: an emoji, a letter
 * with its marks.
 */
function graphemeStart(text, at) {
    const from = Math.max(0, at - 64);
    const segment = graphemes()
        .segment(text.slice(from, at + 64))
        .containing(at - from);
    const start = segment ? from + segment.index : at;
    if (start > from || from === 0)
        return start;
    const isLowSurrogate = /[\udc00-\udfff]/.test(text[at] ?? '');
    return isLowSurrogate ? at - 1 : at;
}
/** Made with the first text that is cut, which is rare: making it takes milliseconds. */
function graphemes() {
    segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
    return segmenter;
}
let segmenter;


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   nb: () => (/* binding */ mentionsFor),
/* harmony export */   t0: () => (/* binding */ atOf)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7629);

/** Source: open.dingtalk.com, custom robot. */
const maxPeople = 50;
const roles = ['actor', 'author', 'pusher', 'reviewers'];
/**
 * Whom the message mentions: inputs and roles looked up in the login map, checked, without duplicates, at
 * most 50.
 */
function mentionsFor(settings, people, verdict) {
    const none = { mobiles: [], userIds: [], all: false };
    if (!isWanted(settings) || !isDue(settings.when, verdict))
        return { mentions: none, warnings: [] };
    const warnings = [];
    const mobiles = new Set();
    const userIds = new Set();
    for (const given of settings.mobiles) {
        const mobile = mobileIn(given);
        if (mobile === undefined)
            warnings.push(`Input "at-mobiles" has no mobile number in "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(given)}"; it was left out.`);
        else
            mobiles.add(mobile);
    }
    for (const given of settings.userIds) {
        const userId = userIdIn(given);
        if (userId === undefined)
            warnings.push(`Input "at-user-ids" has no user id in "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(given)}"; it was left out.`);
        else
            userIds.add(userId);
    }
    const numbers = new Map(Object.entries(settings.loginMap).map(([login, to]) => [login.toLowerCase(), to]));
    for (const login of loginsOf(settings.logins, people)) {
        const given = numbers.get(login.toLowerCase());
        const mobile = given === undefined ? undefined : mobileIn(given, 'strict');
        const userId = given === undefined ? undefined : userIdIn(given);
        if (mobile !== undefined)
            mobiles.add(mobile);
        else if (userId !== undefined)
            userIds.add(userId);
        else
            warnings.push(`Nobody is mentioned for "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(login)}": "login-map" has no number or user id for it.`);
    }
    const count = mobiles.size + userIds.size;
    if (count > maxPeople) {
        warnings.push(`DingTalk mentions at most ${maxPeople} people; ${count - maxPeople} of ${count} were left out.`);
    }
    const first = [...mobiles].slice(0, maxPeople);
    return {
        mentions: { mobiles: first, userIds: [...userIds].slice(0, maxPeople - first.length), all: settings.all },
        warnings,
    };
}
/** The words that mention people; DingTalk wants them in the text too. `isAtAll` needs none. */
function tokensOf({ mobiles, userIds }) {
    return [...mobiles, ...userIds].map((person) => `@${person}`);
}
/** The `at` of a message; what its author wrote stays. Undefined when there is nobody. */
function atOf(mentions, written) {
    const room = maxPeople - (written?.atMobiles?.length ?? 0) - (written?.atUserIds?.length ?? 0);
    const mobiles = mentions.mobiles
        .filter((mobile) => !written?.atMobiles?.includes(mobile))
        .slice(0, Math.max(0, room));
    const userIds = mentions.userIds
        .filter((userId) => !written?.atUserIds?.includes(userId))
        .slice(0, Math.max(0, room - mobiles.length));
    const all = mentions.all || written?.isAtAll === true;
    const someone = mobiles.length + userIds.length > 0 || all;
    if (!someone)
        return written;
    return {
        atMobiles: [...(written?.atMobiles ?? []), ...mobiles],
        atUserIds: [...(written?.atUserIds ?? []), ...userIds],
        isAtAll: all,
    };
}
/** True when an input asks for a mention at all. */
function isWanted({ mobiles, userIds, all, logins }) {
    return all || mobiles.length + userIds.length + logins.length > 0;
}
/** Unknown counts as due: an alert that reaches nobody is worse than one mention too many. */
function isDue(when, { failed, changed }) {
    switch (when) {
        case 'always':
            return true;
        case 'failure':
            return failed ?? true;
        case 'changed':
            return changed ?? true;
        default:
            return when;
    }
}
/** A role that nobody holds here is no warning: a push has no reviewers. */
function loginsOf(given, people) {
    return given.flatMap((name) => {
        const login = name.trim().replace(/^@/, '');
        const role = roles.find((known) => known === login.toLowerCase());
        if (role === undefined)
            return login === '' ? [] : [login];
        return people[role];
    });
}
/**
 * `13800138000`, overseas `+852-12345678`; spaces, a leading @ and China's own prefix are dropped. `strict`:
 * only what no user id is.
 */
function mobileIn(given, mode = 'loose') {
    const number = given.replace(/[\s()@]/g, '').replace(/^(?:\+|00)86-?(?=1\d{10}$)/, '');
    const form = mode === 'strict' ? /^(?:1[3-9]\d{9}|\+\d{1,4}-?\d{4,14})$/ : /^\+?\d[\d-]{3,19}$/;
    return form.test(number) ? number : undefined;
}
/** 1 to 64 characters; a space would end the mention in the text. */
function userIdIn(given) {
    const userId = given.trim().replace(/^@/, '');
    return /^[^\s\p{C}@[\]()<>*`\\]{1,64}$/u.test(userId) ? userId : undefined;
}


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   wZ: () => (/* binding */ occasionsIn)
/* harmony export */ });
/* harmony import */ var _event_workflow_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(233);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4821);
/* harmony import */ var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5917);
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6741);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2520);
/* harmony import */ var _run_news_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4692);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7314);







/** Makes the occasion of each event of one run. */
function occasionsIn({ locale, timezone }, scene) {
    const { context } = scene;
    const { serverUrl, repository, runId } = context;
    const common = {
        context,
        locale,
        words: _locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .locales */ .I[locale],
        runUrl: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : undefined,
        link: (words, url) => (0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(words, url, serverUrl),
        moment: (0,_time_js__WEBPACK_IMPORTED_MODULE_4__/* .momentsIn */ .FW)(locale, (0,_time_js__WEBPACK_IMPORTED_MODULE_4__/* .zoneFor */ .wy)(locale, timezone)),
        duration: (ms) => (0,_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(ms, locale),
    };
    return (event) => ({
        ...common,
        event,
        data: event.data,
        facts: (0,_event_workflow_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowFacts */ .Nz)(event),
        ...(0,_run_news_js__WEBPACK_IMPORTED_MODULE_3__/* .runNewsOf */ .C)(event, scene),
    });
}
/** The object that a GitHub event is about: `data.pull_request` of a pull request. */
function objectOf({ event, data }) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__.at)(data, (0,_github_event_js__WEBPACK_IMPORTED_MODULE_6__/* .githubEventOf */ .H)(event) ?? '');
}
/** True for an event of the workflow run that sends the message. */
function isOurs({ facts, context }) {
    return context.runId !== '' && facts.runId === context.runId;
}


/***/ }),

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ outline)
/* harmony export */ });
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2676);
/* harmony import */ var _markdown_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8352);


const maxLines = 30;
const maxDepth = 4;
const maxValueChars = 200;
const maxListed = 10;
/**
 * Any data as a list a person can read: one line a value, its path in front. Bounded, however large the data.
 */
function outline(data, words) {
    const entries = [];
    const left = collect(data, [], entries, words);
    if (entries.length === 0)
        return undefined;
    const items = entries.map(({ path, value }) => {
        const label = path.join(' › ');
        return label === ''
            ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${value}`
            : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)((0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(label, 80))}${_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.vouched(words.colon)}${value}`;
    });
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)('\n', (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(...items), left > 0 ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(words.more(left)) : undefined);
}
/**
 * Fills `entries` and gives the number of values that were left out, as far as it is known without reading
 * all of them.
 */
function collect(data, path, entries, words) {
    const value = shownValue(data, words);
    if (value !== undefined) {
        if (value !== '')
            entries.push({ path, value: (0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(value, maxValueChars) });
        return 0;
    }
    if (typeof data !== 'object' || data === null)
        return 0;
    const keys = Object.keys(data);
    if (path.length === maxDepth) {
        entries.push({ path, value: words.fields(keys.length) });
        return 0;
    }
    let left = 0;
    for (const [index, key] of keys.entries()) {
        if (entries.length >= maxLines)
            return left + keys.length - index;
        left += collect(data[key], [...path, labelOf(data, key)], entries, words);
    }
    return left;
}
/** People count from 1. */
function labelOf(parent, key) {
    return Array.isArray(parent) ? String(Number(key) + 1) : key;
}
/**
 * Text for a value on one line, '' for one that says nothing, undefined for one that has values of its own.
 */
function shownValue(data, words) {
    if (data === undefined || data === null || Number.isNaN(data))
        return '';
    if (typeof data === 'boolean')
        return data ? words.yes : words.no;
    if (data instanceof Uint8Array)
        return words.bytes(data.length);
    if (typeof data !== 'object')
        return String(data);
    const isSimple = Array.isArray(data) && data.length <= maxListed && data.every(isScalar);
    return isSimple ? data.map((item) => shownValue(item, words)).join(words.listSeparator) : undefined;
}
function isScalar(value) {
    return value === null || (typeof value !== 'object' && value !== undefined);
}


/***/ }),

/***/ 2636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ pageFor),
  i: () => (/* binding */ spokenBy)
});

// EXTERNAL MODULE: ./lib/message/markdown/markdown.js
var markdown = __nccwpck_require__(2676);
// EXTERNAL MODULE: ./lib/message/markdown/size.js
var size = __nccwpck_require__(8352);
// EXTERNAL MODULE: ./lib/message/title.js
var message_title = __nccwpck_require__(8433);
;// CONCATENATED MODULE: ./lib/message/builtin/build-change.js

/**
 * What the run is against those before it: broke just now, failing since, green again. Undefined when nothing
 * changed.
 */
function changeIn({ words, duration }, build) {
    const { change, run, people } = build;
    const { failedRuns: count, orMore, since } = change;
    const isRerun = since !== undefined && since.number === run.number;
    switch (change.kind) {
        case 'changed':
            return words.build.brokeNow;
        case 'still-failing': {
            if (count < 2)
                return words.build.failedAgain;
            const by = run.event === 'schedule' || orMore ? undefined : people.breaker;
            return words.build.failing(count, orMore, orMore ? undefined : since?.number, by && (0,size/* shortened */.vI)(by, 60));
        }
        case 'fixed':
            return isRerun
                ? words.build.fixedByRerun
                : words.build.fixedAfter(count, orMore, duration(brokenMs(build)));
        case 'still-succeeding':
        case 'unknown':
            return undefined;
        default:
            return change.kind;
    }
}
/** From the first failed run to the end of this one. */
function brokenMs({ change, run }) {
    const endMs = Date.parse(run.startedAt ?? '') + (run.durationMs ?? 0);
    const brokenMs = endMs - Date.parse(change.since?.startedAt ?? '');
    return Number.isFinite(brokenMs) ? brokenMs : undefined;
}

// EXTERNAL MODULE: ./lib/message/builtin/build-headline.js
var build_headline = __nccwpck_require__(8996);
// EXTERNAL MODULE: ./lib/workflow/annotations.js
var workflow_annotations = __nccwpck_require__(4539);
;// CONCATENATED MODULE: ./lib/message/builtin/build-jobs.js



/** What a phone shows without scrolling for long. A lone failed job has more room than one of many. */
const maxJobs = 5;
const maxSteps = 3;
const limits = {
    alone: { annotations: 5, logLines: 8 },
    among: { annotations: 2, logLines: 3 },
};
const maxNameChars = 100;
const maxPathChars = 60;
const maxMessageChars = 240;
const maxLogChars = 160;
/** Said of every failed step: it tells nothing beside a log. */
const exitCode = /^Process completed with exit code \d+\.$/;
/** The failed jobs, each with its steps, its first annotations and the last lines of its log. */
function failedJobs(occasion, build) {
    const jobs = shownOf(build);
    const limit = build.failed.length === 1 ? limits.alone : limits.among;
    const [bare, detailed] = [jobs.filter(isBare), jobs.filter((job) => !isBare(job))];
    return [
        ...detailed.map((job) => jobPart(occasion, build, job, limit)),
        ...(bare.length > 0 ? [bareJobs(occasion, build, bare)] : []),
    ];
}
/** `1 of 2 failed jobs shown, 127 jobs passed`; cancelled jobs by name when that is what happened. */
function jobCounts({ words, context }, build) {
    const { counts, failed, jobs, total } = build;
    const shown = shownOf(build).length;
    const told = build.outcome === 'cancelled' ? cancelledJobs(build, words) : undefined;
    const passed = counts.succeeded - jobs.filter(isNotifier).length;
    const isUnknown = build.listed && build.run.id === context.runId && !jobs.some(({ current }) => current);
    const running = counts.running - (isUnknown ? 1 : 0);
    const facts = [
        shown > 0 && failed.length > shown ? words.build.shown(shown, failed.length) : undefined,
        passed > 1 || (passed === 1 && build.outcome !== 'success') ? words.build.passed(passed) : undefined,
        counts.cancelled > 0 && told === undefined ? words.build.cancelled(counts.cancelled) : undefined,
        counts.skipped > 0 ? words.build.skipped(counts.skipped) : undefined,
        running > 0 ? words.build.running(running) : undefined,
        total > jobs.length ? words.build.unlisted(total - jobs.length) : undefined,
    ].filter((fact) => fact !== undefined);
    const counted = facts.length > 0 ? (0,markdown/* text */.Qq)(facts.join(words.clauseSeparator)) : undefined;
    const cancelled = told === undefined ? undefined : words.labelled(words.build.cancelledJobs, told);
    return counted === undefined && cancelled === undefined ? undefined : (0,markdown/* lines */.Mn)(cancelled, counted);
}
function shownOf({ failed }) {
    return failed.filter(({ name }) => name !== '').slice(0, maxJobs);
}
/** The job that only sends the message is no news. */
function isNotifier({ current, conclusion }) {
    return current && conclusion === 'success';
}
function isBare({ failedSteps, annotations, log }) {
    return failedSteps.length === 0 && annotations.length === 0 && log.length === 0;
}
/** Jobs of which only the names are known, in one line. */
function bareJobs(occasion, build, jobs) {
    const { words } = occasion;
    const names = jobs.map((job) => jobLine(occasion, build, job));
    return (0,markdown/* join */.fj)('', words.build.failedJobs, markdown/* Markdown */.oz.vouched(words.colon), (0,markdown/* join */.fj)(words.listSeparator, ...names));
}
function cancelledJobs({ jobs }, words) {
    const cancelled = jobs.filter(({ conclusion, name }) => conclusion === 'cancelled' && name !== '');
    return (listed(cancelled.map(({ name }) => name), maxJobs, words) || undefined);
}
function listed(names, max, words) {
    const shown = names.slice(0, max).map((name) => (0,size/* shortened */.vI)(name, maxNameChars));
    return [...shown, ...(names.length > max ? [words.more(names.length - max)] : [])].join(words.listSeparator);
}
function jobPart(occasion, build, job, limit) {
    const log = logOf(job).slice(-limit.logLines);
    const annotations = job.annotations.filter(({ message }) => !(0,workflow_annotations/* tellsTimeout */.o)([{ message }]) && (log.length === 0 || !exitCode.test(message)));
    return (0,markdown/* paragraphs */.qN)((0,markdown/* lines */.Mn)(jobLine(occasion, build, job), ...annotations.slice(0, limit.annotations).map(annotationLine)), log.length > 0 ? (0,markdown/* quote */.hD)((0,markdown/* lines */.Mn)(...log.map((line) => (0,size/* shortened */.vI)(line, maxLogChars)))) : undefined);
}
/** `**test (windows-latest, 24)** › Run unit tests · timed out after 6 h` */
function jobLine({ words, duration }, build, job) {
    const steps = listed(job.failedSteps.map(({ name }) => name), maxSteps, words);
    const name = (0,markdown/* bold */.Cr)((0,size/* shortened */.vI)(nameOf(job, build), maxNameChars));
    return (0,markdown/* join */.fj)(' · ', steps === '' ? name : (0,markdown.md) `${name} › ${steps}`, job.conclusion === 'timed_out' ? words.build.timedOutAfter(duration(job.durationMs)) : undefined, job.mayFail ? words.build.mayFail : undefined);
}
/** A leg of a matrix that only knows its id is named as GitHub names it by default. */
function nameOf({ name, current }, { job, matrix }) {
    const values = Object.values(matrix).filter((value) => typeof value !== 'object');
    const isKey = current && name === job.key && job.name === undefined;
    return isKey && values.length > 0 ? `${name} (${values.join(', ')})` : name;
}
function annotationLine({ path, line, title, message }) {
    const place = path && `${path.length > maxPathChars ? `…${path.slice(-maxPathChars)}` : path}${line ? `:${line}` : ''}`;
    const said = message.split(/\n\s*\n/, 1)[0]?.trim() || message;
    return (0,markdown/* join */.fj)(' ', place && (0,markdown/* code */.aY)(place), title && !said.includes(title) && place === undefined
        ? (0,markdown.md) `${(0,size/* shortened */.vI)(title, maxMessageChars)}:`
        : undefined, (0,size/* shortened */.vI)(said, maxMessageChars));
}
/** What the annotations say already is not said again. */
function logOf({ log, annotations }) {
    const said = new Set(annotations.flatMap(({ message }) => message.split('\n')).map((line) => line.trim()));
    return log.filter((line) => line.trim() !== '' && !said.has(line.trim()));
}

// EXTERNAL MODULE: ./lib/message/reader.js
var reader = __nccwpck_require__(2520);
;// CONCATENATED MODULE: ./lib/message/builtin/people.js


/** A person as they name themselves, else by login; an app without its `[bot]`; undefined for nobody. */
function people_nameOf(user) {
    const name = (0,reader/* textAt */.$6)(user, 'name') ?? (0,reader/* textAt */.$6)(user, 'login');
    return name && (0,size/* shortened */.vI)(name.replace(/\[bot\]$/, ''), 40);
}
/** Who caused the event, by the payload; a push also says who pushed. Where it is silent, by the workflow. */
function actorOf({ data, facts, words }) {
    const known = people_nameOf((0,reader.at)(data, 'sender')) ?? people_nameOf((0,reader.at)(data, 'pusher')) ?? people_nameOf({ login: facts.actor });
    return known ?? words.news.someone;
}
/** The author of an issue, comment…, when it is not who caused the event. */
function authorOf({ data }, object) {
    const isActor = (0,reader/* textAt */.$6)(object, 'user.login') === (0,reader/* textAt */.$6)(data, 'sender.login');
    return isActor ? undefined : people_nameOf((0,reader.at)(object, 'user'));
}

;// CONCATENATED MODULE: ./lib/message/builtin/commit.js


function commitOf(commit) {
    const { subject, details } = messageParts((0,reader/* textAt */.$6)(commit, 'message') ?? '');
    return {
        sha: shortSha((0,reader/* textAt */.$6)(commit, 'id')),
        subject,
        details,
        author: people_nameOf((0,reader.at)(commit, 'author')),
        login: (0,reader/* textAt */.$6)(commit, 'author.username'),
        url: (0,reader/* textAt */.$6)(commit, 'url'),
        files: ['added', 'removed', 'modified'].flatMap((kind) => (0,reader/* itemsAt */.Ct)(commit, kind).filter((path) => typeof path === 'string')),
    };
}
/** `a1b2c3d`; undefined for what is no commit, the row of zeros too. */
function shortSha(sha) {
    return sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha) && !/^0+$/.test(sha)
        ? sha.slice(0, 7)
        : undefined;
}
/** More than a message of a commit that anybody reads. */
const commit_maxMessageChars = 5_000;
/** GitHub's own merge message names the branch first: what was merged says more. */
function messageParts(message) {
    const [first = '', ...rest] = message.slice(0, commit_maxMessageChars).trim().split(/\r?\n/);
    const said = rest.filter((line) => !/^[A-Z][\w-]*-by: /.test(line));
    const number = /^Merge pull request (#\d+) from /.exec(first)?.[1];
    const title = number === undefined ? undefined : said.find((line) => line.trim() !== '');
    if (title === undefined)
        return { subject: first || undefined, details: textOf(said) };
    return { subject: `${title.trim()} (${number})`, details: textOf(said.slice(said.indexOf(title) + 1)) };
}
function textOf(lines) {
    return lines.join('\n').trim() || undefined;
}

;// CONCATENATED MODULE: ./lib/message/builtin/commit-quote.js



const maxSubjectChars = 160;
const commit_quote_maxNameChars = 60;
/** A commit in its author's words: subject, sha, author. Undefined when nobody knows what it says. */
function commitQuote(commit, words) {
    const { subject } = messageParts(commit.message ?? '');
    const sha = shortSha(commit.sha);
    if (subject === undefined || sha === undefined)
        return undefined;
    const by = commit.author && words.build.by((0,size/* shortened */.vI)(commit.author, commit_quote_maxNameChars));
    return (0,markdown/* quote */.hD)((0,markdown/* lines */.Mn)((0,size/* shortened */.vI)(subject, maxSubjectChars), (0,markdown/* join */.fj)(' · ', (0,markdown/* code */.aY)(sha), by)));
}

;// CONCATENATED MODULE: ./lib/message/builtin/build.js








/** Characters kept of a commit's subject or a pull request's title. */
const build_maxSubjectChars = 160;
const build_maxNameChars = 60;
/** The build alert: what broke, where, since when, whose turn. */
function buildPage(occasion, build) {
    const { words } = occasion;
    const { run, repository } = build;
    const sha = shortSha(build.commit?.sha);
    const subject = subjectOf(occasion, build);
    const { heading: headline, title } = (0,build_headline/* headlineOf */.g)(occasion, build);
    return {
        title: (0,message_title/* titleIn */.Ey)(title, repository),
        head: (0,markdown/* lines */.Mn)((0,markdown/* heading */.R_)(3, headline), (0,markdown/* join */.fj)(' · ', (0,markdown/* bold */.Cr)(repository), run.number > 0 ? words.runNumber(String(run.number), run.attempt) : undefined, tookOf(occasion, build), changeIn(occasion, build), triggerOf(occasion, build), subject === undefined && sha ? (0,markdown/* code */.aY)(sha) : undefined)),
        body: [subject, ...failedJobs(occasion, build), jobCounts(occasion, build)].filter((part) => part !== undefined),
        foot: linksOf(occasion, build),
        url: run.url,
    };
}
/** A run that did not run took no time, and some tell of none. */
function tookOf({ words, duration }, { run, outcome }) {
    const isOver = outcome !== 'skipped' && outcome !== 'running' && (run.durationMs ?? 0) >= 1_000;
    const took = isOver ? duration(run.durationMs) : undefined;
    return took && words.build.took(took);
}
/** Whoever did not commit but started the run; a schedule's actor is just who edited it last. */
function triggerOf({ words }, { run, people, commit, pullRequest }) {
    if (run.event === 'schedule')
        return words.build.scheduled;
    const { actor } = people;
    const isAuthor = [people.author, commit?.authorLogin, commit?.authorName, pullRequest?.author].includes(actor);
    return actor === undefined || isAuthor ? undefined : words.build.startedBy((0,size/* shortened */.vI)(actor, build_maxNameChars));
}
/** What was built, in its author's words: the pull request rather than a commit of it. */
function subjectOf({ words }, { commit, pullRequest, people }) {
    if (pullRequest?.title !== undefined) {
        const author = pullRequest.author ?? people.author;
        const sha = shortSha(commit?.sha);
        const facts = (0,markdown/* join */.fj)(' · ', (0,markdown.md) `#${pullRequest.number}`, branchesOf(pullRequest), sha && (0,markdown/* code */.aY)(sha), author && words.build.by((0,size/* shortened */.vI)(author, build_maxNameChars)));
        return (0,markdown/* quote */.hD)((0,markdown/* lines */.Mn)((0,size/* shortened */.vI)(pullRequest.title, build_maxSubjectChars), facts));
    }
    return commit && commitQuote({ ...commit, author: commit.authorName ?? commit.authorLogin }, words);
}
function branchesOf({ head, base }) {
    if (head === undefined || base === undefined)
        return undefined;
    return (0,markdown.md) `${(0,markdown/* code */.aY)((0,size/* shortened */.vI)(head, build_maxNameChars))} → ${(0,markdown/* code */.aY)((0,size/* shortened */.vI)(base, build_maxNameChars))}`;
}
function linksOf({ words, link }, build) {
    const { run, commit, pullRequest, failed, change } = build;
    const job = failed.find(({ url }) => url !== undefined);
    const since = change.kind === 'still-failing' && change.since?.number !== run.number ? change.since : undefined;
    return (0,markdown/* join */.fj)(' · ', link(words.run, run.url), job?.url && link(words.build.failedJob, job.url), pullRequest && link(words.build.pullRequestLink, pullRequest.url), commit && !pullRequest ? link(words.build.commit, commit.url) : undefined, since?.url && link(words.build.firstFailure(since.number), since.url));
}

// EXTERNAL MODULE: ./lib/message/outline.js
var outline = __nccwpck_require__(7361);
// EXTERNAL MODULE: ./lib/message/markdown/link.js
var markdown_link = __nccwpck_require__(6741);
// EXTERNAL MODULE: ./lib/message/occasion.js
var message_occasion = __nccwpck_require__(7256);
;// CONCATENATED MODULE: ./lib/message/builtin/news.js






const maxHeadlineChars = 200;
/** Heading, one line of facts, the thing itself, links. */
function newsPage(occasion, news) {
    const { headline, namesRepository = false, facts = [], body = [], links = [] } = news;
    const repository = namesRepository ? undefined : repositoryOf(occasion);
    const open = links.filter(([, url]) => (0,markdown_link/* allowedUrl */._0)(url, occasion.context.serverUrl) !== undefined);
    const foot = (0,markdown/* join */.fj)(' · ', ...open.map(([words, url]) => occasion.link(words, url)));
    return {
        title: repository === undefined ? (0,message_title/* titleOf */.Gg)(headline) : (0,message_title/* titleIn */.Ey)(headline, repository),
        head: (0,markdown/* lines */.Mn)((0,markdown/* heading */.R_)(3, (0,size/* shortened */.vI)(headline, maxHeadlineChars)), (0,markdown/* join */.fj)(' · ', repository && (0,markdown/* bold */.Cr)((0,size/* shortened */.vI)(repository, 100)), ...facts)),
        body: body.filter((part) => part !== undefined),
        foot: foot.source === '' ? undefined : foot,
        url: (0,markdown_link/* allowedUrl */._0)(open[0]?.[1], occasion.context.serverUrl) ?? repositoryUrl(occasion),
    };
}
/** `octo/hello`, or the organisation of an event without repository. */
function repositoryOf(occasion) {
    const { data, context } = occasion;
    return ((0,reader/* textAt */.$6)(data, 'repository.full_name') ??
        (0,reader/* textAt */.$6)(data, 'organization.login') ??
        (((0,message_occasion/* isOurs */.MU)(occasion) && context.repository) || undefined));
}
/** A page of the repository, repositoryUrl(occasion, 'tree', 'fix/empty'), or the repository itself. */
function repositoryUrl(occasion, ...path) {
    const { data, context } = occasion;
    const name = (0,reader/* textAt */.$6)(data, 'repository.full_name');
    const page = (0,reader/* textAt */.$6)(data, 'repository.html_url') ?? (name && `${context.serverUrl}/${name}`);
    const url = page && [page, ...path.map(encodedPath)].join('/');
    return (0,markdown_link/* allowedUrl */._0)(url, context.serverUrl);
}
/** A branch keeps its slashes. */
function encodedPath(part) {
    return part.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./lib/message/builtin/branch-protection.js






const maxSettings = 6;
/** The protection of a branch was set, changed or taken away. */
function branchProtectionPage(occasion) {
    const { data, words } = occasion;
    const { created, edited, deleted, aBranch, settings } = words.branchProtection;
    const action = (0,reader/* textAt */.$6)(data, 'action');
    const telling = action === 'created' ? created : action === 'deleted' ? deleted : edited;
    const more = changedIn(data).length - maxSettings;
    return newsPage(occasion, {
        headline: telling(actorOf(occasion), (0,size/* shortened */.vI)((0,reader/* textAt */.$6)(data, 'rule.name') ?? aBranch, 100)),
        body: [(0,outline/* outline */.r)(shownIn(data), words), more > 0 ? (0,markdown/* text */.Qq)(words.more(more)) : undefined],
        links: [[settings, repositoryUrl(occasion, 'settings', 'branches')]],
    });
}
/** Settings that changed, by the names that GitHub's API has for them. */
function changedIn(data) {
    return Object.keys(Object((0,reader.at)(data, 'changes')));
}
/** The first of them, as they are now. */
function shownIn(data) {
    const names = changedIn(data).slice(0, maxSettings);
    return Object.fromEntries(names.map((name) => [name.replaceAll('_', ' '), (0,reader.at)(data, `rule.${name}`)]));
}

;// CONCATENATED MODULE: ./lib/message/builtin/check.js







/** One icon for an outcome; none for what is no outcome. */
const icons = {
    success: '✅',
    neutral: '✅',
    failure: '❌',
    startup_failure: '❌',
    timed_out: '❌',
    error: '❌',
    cancelled: '⛔',
    stale: '⛔',
    skipped: '⏭️',
    action_required: '⚠️',
};
const check_maxNameChars = 60;
const maxSummaryChars = 1_000;
const maxSummaryBlocks = 3;
/** A check of a commit, as an app or a job reports it. */
async function checkRunPage(occasion) {
    const { data, words, duration } = occasion;
    const check = (0,reader.at)(data, 'check_run');
    const name = (0,reader/* textAt */.$6)(check, 'name') ?? (0,reader/* textAt */.$6)(check, 'app.name') ?? words.check.unnamed;
    const tookMs = Date.parse((0,reader/* textAt */.$6)(check, 'completed_at') ?? '') - Date.parse((0,reader/* textAt */.$6)(check, 'started_at') ?? '');
    const annotations = (0,reader/* numberAt */.tk)(check, 'output.annotations_count') ?? 0;
    const sha = shortSha((0,reader/* textAt */.$6)(check, 'head_sha'));
    const details = (0,reader/* textAt */.$6)(check, 'details_url');
    const page = (0,reader/* textAt */.$6)(check, 'html_url');
    return newsPage(occasion, {
        headline: headlineOf(occasion, name, (0,reader/* textAt */.$6)(check, 'conclusion'), placeOf(check, 'check_suite.head_branch', words)),
        facts: [
            sha && (0,markdown/* code */.aY)(sha),
            tookMs >= 1_000 ? duration(tookMs) : undefined,
            annotations > 0 ? words.check.annotations(annotations) : undefined,
        ],
        body: [await outputOf(occasion, check)],
        links: [
            [words.check.details, page],
            ...outsideLink(occasion, details).filter(([label]) => page === undefined || label !== words.check.details),
            ...commitLink(occasion, (0,reader/* textAt */.$6)(check, 'head_sha')),
        ],
    });
}
/** All checks of one app on a commit. */
function checkSuitePage(occasion) {
    const { data, words } = occasion;
    const suite = (0,reader.at)(data, 'check_suite');
    const app = (0,reader/* textAt */.$6)(suite, 'app.name');
    const name = app === undefined ? words.check.unnamedSuite : words.check.suite((0,size/* shortened */.vI)(app, check_maxNameChars));
    const count = (0,reader/* numberAt */.tk)(suite, 'latest_check_runs_count') ?? 0;
    const sha = (0,reader/* textAt */.$6)(suite, 'head_sha');
    const author = people_nameOf((0,reader.at)(suite, 'head_commit.author'));
    return newsPage(occasion, {
        headline: headlineOf(occasion, name, (0,reader/* textAt */.$6)(suite, 'conclusion'), placeOf(suite, 'head_branch', words)),
        facts: [count > 0 ? words.check.checks(count) : undefined],
        body: [commitQuote({ sha, message: (0,reader/* textAt */.$6)(suite, 'head_commit.message'), author }, words)],
        links: commitLink(occasion, sha),
    });
}
/** A status that an outside service gave a commit. */
function statusPage(occasion) {
    const { data, words } = occasion;
    const sha = (0,reader/* textAt */.$6)(data, 'sha');
    const name = (0,reader/* textAt */.$6)(data, 'context') ?? words.check.unnamed;
    const description = (0,reader/* textAt */.$6)(data, 'description');
    const place = (0,reader/* textAt */.$6)((0,reader/* itemsAt */.Ct)(data, 'branches')[0], 'name') ?? '';
    const author = people_nameOf((0,reader.at)(data, 'commit.commit.author')) ?? people_nameOf((0,reader.at)(data, 'commit.author'));
    return newsPage(occasion, {
        headline: headlineOf(occasion, name, (0,reader/* textAt */.$6)(data, 'state'), (0,size/* shortened */.vI)(place, check_maxNameChars)),
        body: [
            description === undefined ? undefined : (0,markdown/* text */.Qq)((0,size/* shortened */.vI)(description, 300)),
            commitQuote({ sha, message: (0,reader/* textAt */.$6)(data, 'commit.commit.message'), author }, words),
        ],
        links: [...outsideLink(occasion, (0,reader/* textAt */.$6)(data, 'target_url')), ...commitLink(occasion, sha)],
    });
}
/** A link that leaves GitHub says where it leads; one that stays is called `here`. */
function outsideLink({ words, context }, url, here = words.check.details) {
    const target = URL.parse(url ?? '');
    if (url === undefined || target === null)
        return [];
    const isHere = target.origin === URL.parse(context.serverUrl)?.origin;
    return [[isHere ? here : words.openOn(target.host), url]];
}
function headlineOf({ data, words }, name, conclusion, place) {
    const { conclusions } = words.check;
    const action = (0,reader/* textAt */.$6)(data, 'action');
    const isResult = action === undefined || action === 'completed';
    const said = isResult ? conclusion : action;
    const key = said !== undefined && Object.hasOwn(conclusions, said) ? said : 'other';
    const headline = conclusions[key]((0,size/* shortened */.vI)(name, check_maxNameChars), place);
    return icons[key] === undefined ? headline : `${icons[key]} ${headline}`;
}
/** The pull request the commit is the head of, else its branch. */
function placeOf(check, branchPath, words) {
    const number = (0,reader/* textAt */.$6)((0,reader/* itemsAt */.Ct)(check, 'pull_requests')[0], 'number');
    if (number !== undefined)
        return words.check.pullRequest(number);
    return (0,size/* shortened */.vI)((0,reader/* textAt */.$6)(check, branchPath) ?? '', check_maxNameChars);
}
/** What the check itself says of its result: a title, and the beginning of a summary in GitHub markdown. */
async function outputOf({ data, context }, check) {
    const title = (0,reader/* textAt */.$6)(check, 'output.title');
    const summary = (0,reader/* textAt */.$6)(check, 'output.summary');
    const repository = (0,reader/* textAt */.$6)(data, 'repository.full_name') ?? context.repository;
    const said = summary && summary !== title ? summary.slice(0, maxSummaryChars) : '';
    const { releaseNotes } = await __nccwpck_require__.e(/* import() */ 947).then(__nccwpck_require__.bind(__nccwpck_require__, 5947));
    const blocks = await releaseNotes(said, { repository, serverUrl: context.serverUrl, wordsOnly: true });
    const output = (0,markdown/* paragraphs */.qN)(title && (0,size/* shortened */.vI)(title, 200), ...blocks.slice(0, maxSummaryBlocks));
    return output.source === '' ? undefined : (0,markdown/* quote */.hD)(output);
}
function commitLink(occasion, sha) {
    const isCommit = sha !== undefined && shortSha(sha) !== undefined;
    return [[occasion.words.news.commit, isCommit ? repositoryUrl(occasion, 'commit', sha) : undefined]];
}

// EXTERNAL MODULE: ./lib/message/markdown/cut.js
var cut = __nccwpck_require__(5429);
;// CONCATENATED MODULE: ./lib/message/builtin/excerpt.js




/** What a phone shows without scrolling. */
const maxLines = 6;
const maxLineBytes = 600;
const maxBytes = 1_200;
/** Enough source for so many lines. */
const maxSourceChars = 8_000;
/** The first lines of a plain text, as quoted text; undefined when there is none. */
function excerptAt(data, path, maxTextLines = maxLines) {
    const words = (0,reader/* textAt */.$6)(data, path);
    return words === undefined ? undefined : (0,markdown/* quoted */.TL)(words, maxTextLines, 300);
}
/** The first lines of GitHub's markdown, as quoted text without links; undefined when nothing is written. */
async function markdownExcerptAt(occasion, path) {
    const written = (0,reader/* textAt */.$6)(occasion.data, path);
    if (written === undefined)
        return undefined;
    const { releaseNotes } = await __nccwpck_require__.e(/* import() */ 947).then(__nccwpck_require__.bind(__nccwpck_require__, 5947));
    const blocks = await releaseNotes(own(written).slice(0, maxSourceChars).toWellFormed(), {
        repository: repositoryOf(occasion) ?? '',
        serverUrl: occasion.context.serverUrl,
        wordsOnly: true,
    });
    const all = blocks.flatMap(({ source }) => source.split('\n').map(shownLine)).filter((line) => line !== '');
    const shown = firstOf(all);
    if (shown.length === 0)
        return undefined;
    const isCutWithin = shown.at(-1) !== all[shown.length - 1];
    const more = shown.length < all.length && !isCutWithin ? '…' : undefined;
    return (0,markdown/* quote */.hD)((0,markdown/* lines */.Mn)(...shown.map(markdown/* Markdown */.oz.vouched), more));
}
/** As many lines as there is room for; a line that is too long is cut, and is the last. */
function firstOf(all) {
    const shown = [];
    let left = maxBytes;
    for (const line of all.slice(0, maxLines)) {
        const kept = (0,cut/* cutMarkdown */.G)(line, Math.min(left, maxLineBytes));
        if (kept !== '')
            shown.push(kept);
        if (kept !== line)
            break;
        left -= Buffer.byteLength(kept);
    }
    return shown;
}
/** Without the hints of a template, what is folded away, and the words of others that an answer quotes. */
function own(written) {
    const visible = written
        .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
        .replace(/<details\b[\s\S]*?(?:<\/details>|$)/gi, '');
    const answer = withoutQuotes(visible);
    return answer.trim() === '' ? visible : answer;
}
/** A line of code that starts like a quote stays. */
function withoutQuotes(source) {
    let isCode = false;
    const kept = source.split('\n').filter((line) => {
        if (/^ {0,3}(?:```|~~~)/.test(line))
            isCode = !isCode;
        return isCode || !/^ {0,3}>/.test(line);
    });
    return kept.join('\n');
}
/** Neither quotes nor lists within the quote. */
function shownLine(line) {
    return line
        .replace(/^(?:> ?)+/, '')
        .replace(/^- /, '• ')
        .trim();
}

;// CONCATENATED MODULE: ./lib/message/builtin/thread.js




/** Where the payload names the other party of an action: the label, the person, the milestone. */
const others = {
    labeled: (data) => (0,reader/* textAt */.$6)(data, 'label.name'),
    unlabeled: (data) => (0,reader/* textAt */.$6)(data, 'label.name'),
    assigned: (data) => people_nameOf((0,reader.at)(data, 'assignee')),
    unassigned: (data) => people_nameOf((0,reader.at)(data, 'assignee')),
    milestoned: (data) => (0,reader/* textAt */.$6)(data, 'milestone.title'),
    demilestoned: (data) => (0,reader/* textAt */.$6)(data, 'milestone.title'),
    typed: (data) => (0,reader/* textAt */.$6)(data, 'type.name'),
    transferred: (data) => (0,reader/* textAt */.$6)(data, 'changes.new_repository.full_name'),
    category_changed: (data) => (0,reader/* textAt */.$6)(data, 'discussion.category.name'),
    review_requested: reviewerOf,
    review_request_removed: reviewerOf,
};
function threadOf({ data, words }, kind, path) {
    const object = (0,reader.at)(data, path);
    const number = (0,reader/* textAt */.$6)(object, 'number') ?? (path === 'pull_request' ? (0,reader/* textAt */.$6)(data, 'number') : undefined);
    return {
        kind,
        it: words.thread[kind](number),
        title: (0,reader/* textAt */.$6)(object, 'title'),
        url: (0,reader/* textAt */.$6)(object, 'html_url'),
        object,
    };
}
/** The issue of an event, which for GitHub may be a pull request. */
function issueThread(occasion) {
    const isPullRequest = typeof (0,reader.at)(occasion.data, 'issue.pull_request') === 'object';
    return threadOf(occasion, isPullRequest ? 'pullRequest' : 'issue', 'issue');
}
/** `Mona labeled PR #42 “bug”: Faster start` */
function threadHeadline(occasion, thread, families, action) {
    const { words } = occasion;
    const what = otherOf(occasion.data, action);
    const telling = families
        .map((family) => tellingIn(family, action, what))
        .find((found) => found !== undefined);
    const lead = (telling ?? words.thread.other)(actorOf(occasion), thread.it, what ?? '');
    return titled(lead, thread.title, words);
}
/** `lead: title` */
function titled(lead, title, words) {
    return title === undefined ? lead : `${lead}${words.colon}${(0,size/* shortened */.vI)(title, 160)}`;
}
function tellingIn({ plain, named }, action, what) {
    if (what !== undefined && Object.hasOwn(named, action))
        return named[action];
    return Object.hasOwn(plain, action) ? plain[action] : undefined;
}
/** The action of an event; a new title, and what people assign to themselves, are actions of their own. */
function actionOf({ data }) {
    const action = (0,reader/* textAt */.$6)(data, 'action') ?? '';
    if (action === 'edited' && (0,reader/* textAt */.$6)(data, 'changes.title.from') !== undefined)
        return 'renamed';
    const assignee = (0,reader/* textAt */.$6)(data, 'assignee.login');
    const isSelf = assignee !== undefined && assignee === (0,reader/* textAt */.$6)(data, 'sender.login');
    if (isSelf && action === 'assigned')
        return 'taken';
    if (isSelf && action === 'unassigned')
        return 'dropped';
    return action;
}
function otherOf(data, action) {
    const other = Object.hasOwn(others, action) ? others[action]?.(data) : undefined;
    return other && (0,size/* shortened */.vI)(other, 60);
}
function reviewerOf(data) {
    return people_nameOf((0,reader.at)(data, 'requested_reviewer')) ?? (0,reader/* textAt */.$6)(data, 'requested_team.name');
}
/** `bug, help wanted` */
function labelsOf(thread, words) {
    const names = (0,reader/* itemsAt */.Ct)(thread.object, 'labels')
        .map((label) => (0,reader/* textAt */.$6)(label, 'name'))
        .filter((name) => name !== undefined);
    return names.length === 0 ? undefined : (0,markdown/* text */.Qq)((0,size/* shortened */.vI)(names.slice(0, 10).join(words.listSeparator), 100));
}
/** The title before an edit. */
function formerTitle({ data, words }) {
    const from = (0,reader/* textAt */.$6)(data, 'changes.title.from');
    return from === undefined ? undefined : (0,markdown/* text */.Qq)(words.thread.formerly((0,size/* shortened */.vI)(from, 160)));
}
/** How long the thread was open, when the event closed it. */
function openFor({ duration, words }, { object }) {
    const ms = Date.parse((0,reader/* textAt */.$6)(object, 'closed_at') ?? '') - Date.parse((0,reader/* textAt */.$6)(object, 'created_at') ?? '');
    const length = ms >= 60_000 ? duration(ms) : undefined;
    return length && words.thread.openFor(length);
}

;// CONCATENATED MODULE: ./lib/message/builtin/comment.js





/** A comment on an issue or a pull request. */
function issueCommentPage(occasion) {
    return commentPage(occasion, issueThread(occasion));
}
function discussionCommentPage(occasion) {
    return commentPage(occasion, threadOf(occasion, 'discussion', 'discussion'));
}
/** Who said what, where; what was deleted is not said again. */
async function commentPage(occasion, thread) {
    const { data, words } = occasion;
    const isGone = (0,reader/* textAt */.$6)(data, 'action') === 'deleted';
    return newsPage(occasion, {
        headline: commentHeadline(occasion, thread),
        facts: [commenterOf(occasion)],
        body: [isGone ? undefined : await markdownExcerptAt(occasion, 'comment.body')],
        links: isGone
            ? [[words.comment.thread[thread.kind], thread.url]]
            : [[words.comment.link, (0,reader/* textAt */.$6)(data, 'comment.html_url') ?? thread.url]],
    });
}
/** `octocat replied on PR #42: Faster start` */
function commentHeadline(occasion, thread) {
    const { data, words } = occasion;
    const isReply = ['comment.in_reply_to_id', 'comment.parent_id'].some((path) => (0,reader/* textAt */.$6)(data, path) !== undefined);
    const { created, replied, edited, deleted, other } = words.comment;
    const tellings = {
        created: isReply ? replied : created,
        edited,
        deleted,
    };
    const action = (0,reader/* textAt */.$6)(data, 'action') ?? '';
    const telling = (Object.hasOwn(tellings, action) ? tellings[action] : undefined) ?? other;
    return titled(telling(actorOf(occasion), thread.it), thread.title, words);
}
/** Whose comment it is, when somebody else edited or deleted it. */
function commenterOf(occasion) {
    const author = authorOf(occasion, (0,reader.at)(occasion.data, 'comment'));
    return author && occasion.words.news.by(author);
}

;// CONCATENATED MODULE: ./lib/message/builtin/deployment.js








/** One icon for an outcome; none for what is still going on. */
const deployment_icons = {
    success: '🚀',
    failure: '❌',
    error: '❌',
    waiting: '⚠️',
    in_progress: '',
    queued: '',
    pending: '',
    inactive: '',
    created: '',
};
/** GitHub's name for a deployment that nobody named otherwise. */
const defaultTask = 'deploy';
const deployment_maxNameChars = 60;
/** A deployment that was asked for. */
function deploymentPage(occasion) {
    return pageOf(occasion, (0,reader/* textAt */.$6)(occasion.data, 'action') ?? 'created', 'deployment');
}
/** How a deployment goes, and where its result can be seen. */
function deploymentStatusPage(occasion) {
    return pageOf(occasion, (0,reader/* textAt */.$6)(occasion.data, 'deployment_status.state') ?? '', 'deployment_status');
}
function pageOf(occasion, state, told) {
    const { data, words } = occasion;
    const ref = (0,reader/* textAt */.$6)(data, 'deployment.ref');
    const sha = (0,reader/* textAt */.$6)(data, 'deployment.sha');
    const short = shortSha(sha);
    const task = (0,reader/* textAt */.$6)(data, 'deployment.task');
    const who = people_nameOf((0,reader.at)(data, `${told}.creator`)) ?? people_nameOf((0,reader.at)(data, 'sender'));
    return newsPage(occasion, {
        headline: deployment_headlineOf(occasion, state, told),
        facts: [
            short && ref !== sha ? (0,markdown/* code */.aY)(short) : undefined,
            task !== undefined && task !== defaultTask ? (0,size/* shortened */.vI)(task, deployment_maxNameChars) : undefined,
            who && words.build.by(who),
        ],
        body: [excerptAt(data, `${told}.description`, 4) ?? excerptAt(data, 'deployment.description', 4)],
        links: [
            ...outsideLink(occasion, (0,reader/* textAt */.$6)(data, 'deployment_status.environment_url')),
            [words.run, (0,reader/* textAt */.$6)(data, 'workflow_run.html_url')],
            ...logLink(occasion),
            [words.news.commit, sha && short ? repositoryUrl(occasion, 'commit', sha) : undefined],
        ],
    });
}
function deployment_headlineOf({ data, words }, state, told) {
    const { states, something, somewhere, other } = words.deployment;
    const ref = (0,reader/* textAt */.$6)(data, 'deployment.ref') ?? (0,reader/* textAt */.$6)(data, 'deployment.sha');
    const what = ref === undefined ? something : isFullSha(ref) ? ref.slice(0, 7) : (0,size/* shortened */.vI)(ref, deployment_maxNameChars);
    const environment = (0,reader/* textAt */.$6)(data, `${told}.environment`) ?? (0,reader/* textAt */.$6)(data, 'deployment.environment');
    const where = environment === undefined ? somewhere : (0,size/* shortened */.vI)(environment, deployment_maxNameChars);
    if (!isState(state))
        return other(what, where, (0,size/* shortened */.vI)(state, deployment_maxNameChars));
    return [deployment_icons[state], states[state](what, where)].filter((part) => part !== '').join(' ');
}
function isFullSha(ref) {
    return /^[0-9a-f]{40}$/i.test(ref);
}
function isState(state) {
    return Object.hasOwn(deployment_icons, state);
}
/** The log of a deployment by GitHub Actions is the page of its run. */
function logLink(occasion) {
    const { data, words } = occasion;
    const url = (0,reader/* textAt */.$6)(data, 'deployment_status.log_url') ?? (0,reader/* textAt */.$6)(data, 'deployment_status.target_url');
    const isRun = url !== undefined && url === (0,reader/* textAt */.$6)(data, 'workflow_run.html_url');
    return isRun ? [] : outsideLink(occasion, url, words.deployment.log);
}

;// CONCATENATED MODULE: ./lib/message/builtin/discussion.js






/** What became of a discussion: what was asked, what was the answer. */
async function discussionPage(occasion) {
    const { data, words } = occasion;
    const thread = threadOf(occasion, 'discussion', 'discussion');
    const action = actionOf(occasion);
    const isNew = action === 'created';
    const isAnswered = action === 'answered';
    const author = isAnswered ? people_nameOf((0,reader.at)(data, 'answer.user')) : authorOf(occasion, thread.object);
    const category = (0,reader/* textAt */.$6)(data, 'discussion.category.name');
    return newsPage(occasion, {
        headline: threadHeadline(occasion, thread, [words.discussion, words.thread], action),
        facts: [
            isNew && category ? (0,size/* shortened */.vI)(category, 60) : undefined,
            author && (isAnswered ? words.discussion.answerBy(author) : words.news.by(author)),
        ],
        body: [
            isNew ? await markdownExcerptAt(occasion, 'discussion.body') : undefined,
            isAnswered ? await markdownExcerptAt(occasion, 'answer.body') : undefined,
            formerTitle(occasion),
        ],
        links: [
            [words.discussion.answer, isAnswered ? (0,reader/* textAt */.$6)(data, 'answer.html_url') : undefined],
            action === 'deleted'
                ? [words.news.repository, repositoryUrl(occasion)]
                : [words.comment.thread.discussion, (0,reader/* textAt */.$6)(data, 'changes.new_discussion.html_url') ?? thread.url],
        ],
    });
}

;// CONCATENATED MODULE: ./lib/message/builtin/issue.js





/** What became of an issue. */
async function issuePage(occasion) {
    const { data, words } = occasion;
    const thread = issueThread(occasion);
    const action = issueAction(occasion);
    const isNew = action === 'opened' || action === 'reopened';
    const author = authorOf(occasion, thread.object);
    const assignee = isNew ? people_nameOf((0,reader.at)(thread.object, 'assignee')) : undefined;
    return newsPage(occasion, {
        headline: threadHeadline(occasion, thread, [words.issue, words.thread], action),
        facts: [
            isNew ? labelsOf(thread, words) : undefined,
            assignee && words.issue.assignedTo(assignee),
            author && words.news.by(author),
            /^closed/.test(action) ? openFor(occasion, thread) : undefined,
        ],
        body: [isNew ? await markdownExcerptAt(occasion, 'issue.body') : formerTitle(occasion)],
        links: [
            action === 'deleted'
                ? [words.news.repository, repositoryUrl(occasion)]
                : [words.comment.thread[thread.kind], (0,reader/* textAt */.$6)(data, 'changes.new_issue.html_url') ?? thread.url],
        ],
    });
}
/** An issue that is not planned, or said already, was closed for another reason than that it is done. */
function issueAction(occasion) {
    const action = actionOf(occasion);
    const reason = (0,reader/* textAt */.$6)(occasion.data, 'issue.state_reason');
    return action === 'closed' && (reason === 'not_planned' || reason === 'duplicate')
        ? `closed_${reason}`
        : action;
}

;// CONCATENATED MODULE: ./lib/message/builtin/label.js





/** A label was created, changed or deleted. */
function labelPage(occasion) {
    const { data, words } = occasion;
    const { created, edited, renamed, deleted, aLabel, labels } = words.label;
    const who = actorOf(occasion);
    const it = (0,size/* shortened */.vI)((0,reader/* textAt */.$6)(data, 'label.name') ?? aLabel, 60);
    const former = (0,reader/* textAt */.$6)(data, 'changes.name.from');
    const description = (0,reader/* textAt */.$6)(data, 'label.description');
    const action = (0,reader/* textAt */.$6)(data, 'action');
    const telling = action === 'created' ? created : action === 'deleted' ? deleted : edited;
    return newsPage(occasion, {
        headline: former === undefined ? telling(who, it) : renamed(who, (0,size/* shortened */.vI)(former, 60), it),
        body: [description === undefined ? undefined : (0,markdown/* text */.Qq)((0,size/* shortened */.vI)(description, 200))],
        links: [[labels, repositoryUrl(occasion, 'labels')]],
    });
}

;// CONCATENATED MODULE: ./lib/message/builtin/ref.js




/** A branch or tag was created. */
function createPage(occasion) {
    const { words } = occasion;
    const { type, name } = refOf(occasion);
    return newsPage(occasion, {
        headline: words.push.created(actorOf(occasion), words.push.ref(type, name)),
        links: [
            [words.push.open[type], name === '' ? undefined : repositoryUrl(occasion, 'tree', name)],
            [words.news.repository, repositoryUrl(occasion)],
        ],
    });
}
/** A branch or tag was deleted. */
function deletePage(occasion) {
    const { words } = occasion;
    const { type, name } = refOf(occasion);
    return newsPage(occasion, {
        headline: words.push.deleted(actorOf(occasion), words.push.ref(type, name)),
        links: [[words.news.repository, repositoryUrl(occasion)]],
    });
}
/**
 * What `ref` means: a push has `refs/heads/main`, the other events `main` and a `ref_type`. Where the payload
 * is silent, the workflow's own.
 */
function refOf({ data, facts }) {
    const ref = (0,reader/* textAt */.$6)(data, 'ref') ?? facts.ref;
    const isTag = ref.startsWith('refs/tags/') || (0,reader/* textAt */.$6)(data, 'ref_type') === 'tag';
    return { type: isTag ? 'tag' : 'branch', name: branchName(ref) };
}
/** `main` for `refs/heads/main`. */
function branchName(ref) {
    return (0,size/* shortened */.vI)(ref.replace(/^refs\/(?:heads|tags)\//, ''), 100);
}

;// CONCATENATED MODULE: ./lib/message/builtin/merge-queue.js






/** What waits in the merge queue of a branch, or left it. */
function mergeGroupPage(occasion) {
    const { data, words } = occasion;
    const group = 'merge_group';
    const number = /\/pr-(\d{1,12})-/.exec((0,reader/* textAt */.$6)(data, `${group}.head_ref`) ?? '')?.[1];
    const it = words.thread.pullRequest(number);
    const base = branchName((0,reader/* textAt */.$6)(data, `${group}.base_ref`) ?? '');
    const { subject } = messageParts((0,reader/* textAt */.$6)(data, `${group}.head_commit.message`) ?? '');
    const sha = (0,reader/* textAt */.$6)(data, `${group}.head_sha`);
    const shown = shortSha(sha);
    return newsPage(occasion, {
        headline: titled(leadFor(occasion, it), subject?.replace(` (#${number})`, ''), words),
        facts: [base === '' ? undefined : words.mergeQueue.into(base), shown && (0,markdown/* code */.aY)(shown)],
        links: [
            [words.comment.thread.pullRequest, number && repositoryUrl(occasion, 'pull', number)],
            [words.news.commit, shown && sha && repositoryUrl(occasion, 'commit', sha)],
        ],
    });
}
function leadFor({ data, words }, it) {
    const { checking, merged, invalidated, left } = words.mergeQueue;
    if ((0,reader/* textAt */.$6)(data, 'action') !== 'destroyed')
        return checking(it);
    switch ((0,reader/* textAt */.$6)(data, 'reason')) {
        case 'merged':
            return merged(it);
        case 'invalidated':
            return invalidated(it);
        default:
            return left(it);
    }
}

;// CONCATENATED MODULE: ./lib/message/builtin/milestone.js





/** A milestone was set, reached, put off: what is done of it, until when. */
async function milestonePage(occasion) {
    const { data, words } = occasion;
    const action = (0,reader/* textAt */.$6)(data, 'action') ?? '';
    const isGone = action === 'deleted';
    const isNew = action === 'created' || action === 'opened';
    const tellings = words.milestone.did;
    const telling = Object.hasOwn(tellings, action) ? tellings[action] : undefined;
    const it = (0,size/* shortened */.vI)((0,reader/* textAt */.$6)(data, 'milestone.title') ?? words.milestone.aMilestone, 80);
    return newsPage(occasion, {
        headline: (telling ?? words.milestone.did.edited)(actorOf(occasion), it),
        facts: isGone ? [] : [progressOf(occasion), dueDateOf(occasion)],
        body: [isNew ? await markdownExcerptAt(occasion, 'milestone.description') : undefined],
        links: [
            isGone
                ? [words.milestone.links, repositoryUrl(occasion, 'milestones')]
                : [words.milestone.link, (0,reader/* textAt */.$6)(data, 'milestone.html_url')],
        ],
    });
}
/** `5 of 8 done`; nothing for a milestone without issues. */
function progressOf({ data, words }) {
    const open = (0,reader/* numberAt */.tk)(data, 'milestone.open_issues') ?? 0;
    const closed = (0,reader/* numberAt */.tk)(data, 'milestone.closed_issues') ?? 0;
    return open + closed > 0 ? words.milestone.progress(closed, open + closed) : undefined;
}
/** GitHub keeps the day as a time early on it, UTC; the hour means nothing. */
function dueDateOf({ data, words, locale }) {
    const date = new Date((0,reader/* textAt */.$6)(data, 'milestone.due_on') ?? Number.NaN);
    if (Number.isNaN(date.getTime()))
        return undefined;
    return words.milestone.due(date.toLocaleDateString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeZone: 'UTC' }));
}

;// CONCATENATED MODULE: ./lib/message/builtin/page-build.js






/** The build of a GitHub Pages site. */
function pageBuildPage(occasion) {
    const { data, words, duration } = occasion;
    const { built, errored, building } = words.pageBuild;
    const status = (0,reader/* textAt */.$6)(data, 'build.status');
    const problem = (0,reader/* textAt */.$6)(data, 'build.error.message');
    const isBroken = status === 'errored' || problem !== undefined;
    const sha = (0,reader/* textAt */.$6)(data, 'build.commit');
    const shown = shortSha(sha);
    const who = people_nameOf((0,reader.at)(data, 'build.pusher'));
    // Milliseconds: in payloads created_at and updated_at are as far apart. The reference does not say.
    const took = duration((0,reader/* numberAt */.tk)(data, 'build.duration') || undefined);
    return newsPage(occasion, {
        headline: isBroken ? errored : status === 'built' ? built : building,
        facts: [shown && (0,markdown/* code */.aY)(shown), who && words.pageBuild.pushedBy(who), took],
        body: [excerptAt(data, 'build.error.message')],
        links: [
            [words.news.commit, shown && sha && repositoryUrl(occasion, 'commit', sha)],
            [words.news.repository, repositoryUrl(occasion)],
        ],
    });
}

;// CONCATENATED MODULE: ./lib/message/builtin/project.js






/** A classic project board; only GitHub Enterprise Server still has them. */
async function projectPage(occasion) {
    const { data, words } = occasion;
    const { link, aName } = words.project;
    const isNew = (0,reader/* textAt */.$6)(data, 'action') === 'created';
    const it = words.project.project((0,size/* shortened */.vI)((0,reader/* textAt */.$6)(data, 'project.name') ?? aName, 80));
    return newsPage(occasion, {
        headline: headlineFor(occasion, it),
        body: [isNew ? await markdownExcerptAt(occasion, 'project.body') : undefined],
        links: [[link, (0,reader/* textAt */.$6)(data, 'project.html_url')]],
    });
}
/** A column of a board. */
function projectColumnPage(occasion) {
    const { data, words } = occasion;
    const { links, aName } = words.project;
    const it = words.project.column((0,size/* shortened */.vI)((0,reader/* textAt */.$6)(data, 'project_column.name') ?? aName, 80));
    return newsPage(occasion, {
        headline: headlineFor(occasion, it),
        links: [[links, repositoryUrl(occasion, 'projects')]],
    });
}
/** A card on a board: a note, or an issue with words of its own elsewhere. */
async function projectCardPage(occasion) {
    const { data, words } = occasion;
    const { links, issue } = words.project;
    const number = /\/issues\/(\d{1,12})$/.exec((0,reader/* textAt */.$6)(data, 'project_card.content_url') ?? '')?.[1];
    return newsPage(occasion, {
        headline: headlineFor(occasion, words.project.card),
        body: [
            number === undefined ? undefined : (0,markdown/* text */.Qq)(words.thread.issue(number)),
            await markdownExcerptAt(occasion, 'project_card.note'),
        ],
        links: [
            [issue, number && repositoryUrl(occasion, 'issues', number)],
            [links, repositoryUrl(occasion, 'projects')],
        ],
    });
}
function headlineFor(occasion, it) {
    const { data, words } = occasion;
    const tellings = words.project.did;
    const action = (0,reader/* textAt */.$6)(data, 'action') ?? '';
    const telling = (Object.hasOwn(tellings, action) ? tellings[action] : undefined) ?? words.project.did.edited;
    return telling(actorOf(occasion), it);
}

;// CONCATENATED MODULE: ./lib/message/builtin/pull-request.js







/** What became of a pull request. */
async function pullRequestPage(occasion) {
    const thread = threadOf(occasion, 'pullRequest', 'pull_request');
    const action = pullRequestAction(occasion);
    const families = [occasion.words.pullRequest, occasion.words.thread];
    const headline = threadHeadline(occasion, thread, families, action);
    return newsPage(occasion, { headline, ...(await detailsOf(occasion, thread, action)) });
}
/** GitHub tells a merge from a refusal, a draft from a finished proposal, only in the payload. */
function pullRequestAction(occasion) {
    const { data } = occasion;
    const action = actionOf(occasion);
    if (action === 'closed' && (0,reader/* flagAt */.Qc)(data, 'pull_request.merged'))
        return 'merged';
    if (action === 'opened' && (0,reader/* flagAt */.Qc)(data, 'pull_request.draft'))
        return 'draftOpened';
    if (action === 'edited' && (0,reader/* textAt */.$6)(data, 'changes.base.ref.from') !== undefined)
        return 'rebased';
    return action;
}
async function detailsOf(occasion, thread, action) {
    const { data, words } = occasion;
    const { review, files, pullRequest } = words.pullRequest.links;
    const { url } = thread;
    const author = authorOf(occasion, thread.object);
    const by = author && words.news.by(author);
    const changes = url && [files, `${url}/files`];
    switch (action) {
        case 'opened':
        case 'draftOpened':
        case 'reopened':
        case 'ready_for_review':
            return {
                facts: [pull_request_branchesOf(data), sizeOf(occasion), labelsOf(thread, words), by],
                body: [await markdownExcerptAt(occasion, 'pull_request.body')],
                links: [[review, url], ...(changes ? [changes] : [])],
            };
        case 'review_requested':
            return {
                facts: [pull_request_branchesOf(data), sizeOf(occasion), by],
                body: [await markdownExcerptAt(occasion, 'pull_request.body')],
                links: [[review, url], ...(changes ? [changes] : [])],
            };
        case 'synchronize':
            return {
                facts: [pull_request_branchesOf(data), sizeOf(occasion), by],
                links: [
                    [review, url],
                    [words.news.compare, compareUrl(occasion)],
                ],
            };
        case 'merged':
        case 'closed':
            return {
                facts: [pull_request_branchesOf(data), sizeOf(occasion), by, openFor(occasion, thread)],
                links: [
                    [pullRequest, url],
                    ...(action === 'merged' ? [[words.news.commit, mergeUrl(occasion)]] : []),
                ],
            };
        case 'rebased':
            return {
                facts: [pull_request_branchesOf(data, (0,reader/* textAt */.$6)(data, 'changes.base.ref.from')), by],
                links: [[pullRequest, url]],
            };
        case 'dequeued':
            return { facts: [reasonOf(occasion), by], links: [[pullRequest, url]] };
        default:
            return { facts: [by], body: [formerTitle(occasion)], links: [[pullRequest, url]] };
    }
}
/** `perf/start` → `main`; a fork's branch with its owner, and the base that it was before. */
function pull_request_branchesOf(data, formerBase) {
    const head = (0,reader/* textAt */.$6)(data, 'pull_request.head.ref');
    const base = (0,reader/* textAt */.$6)(data, 'pull_request.base.ref');
    if (head === undefined || base === undefined)
        return undefined;
    const owner = (0,reader/* textAt */.$6)(data, 'pull_request.head.repo.full_name');
    const isFork = owner !== (0,reader/* textAt */.$6)(data, 'pull_request.base.repo.full_name');
    const from = (isFork && (0,reader/* textAt */.$6)(data, 'pull_request.head.label')) || head;
    const [shownHead, shownBase] = [(0,markdown/* code */.aY)((0,size/* shortened */.vI)(from, 80)), (0,markdown/* code */.aY)((0,size/* shortened */.vI)(base, 80))];
    return formerBase === undefined
        ? (0,markdown.md) `${shownHead} → ${shownBase}`
        : (0,markdown.md) `${shownHead} → ${shownBase} (${(0,markdown/* code */.aY)((0,size/* shortened */.vI)(formerBase, 80))})`;
}
/** `+120 −48 in 6 files` */
function sizeOf({ data, words }) {
    const [added, removed, files] = ['additions', 'deletions', 'changed_files'].map((key) => (0,reader/* numberAt */.tk)(data, `pull_request.${key}`));
    if (added === undefined || removed === undefined || files === undefined)
        return undefined;
    return words.pullRequest.size(added, removed, files);
}
/** Why the merge queue let go of the pull request; nothing for a reason that GitHub adds one day. */
function reasonOf({ data, words }) {
    const reasons = words.pullRequest.dequeued;
    const reason = (0,reader/* textAt */.$6)(data, 'reason') ?? '';
    return Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
}
/** What the push to the pull request changed. */
function compareUrl(occasion) {
    const [before, after] = ['before', 'after'].map((key) => (0,reader/* textAt */.$6)(occasion.data, key));
    return before && after ? repositoryUrl(occasion, 'compare', `${before}...${after}`) : undefined;
}
function mergeUrl(occasion) {
    const sha = (0,reader/* textAt */.$6)(occasion.data, 'pull_request.merge_commit_sha');
    return sha && repositoryUrl(occasion, 'commit', sha);
}

;// CONCATENATED MODULE: ./lib/message/builtin/push.js








const maxCommits = 10;
/** What was pushed: the commits, newest first; or that a branch or tag came or went. */
function pushPage(occasion) {
    const { data } = occasion;
    if ((0,reader/* flagAt */.Qc)(data, 'deleted'))
        return deletedPage(occasion);
    const head = (0,reader.at)(data, 'head_commit');
    const listed = (0,reader/* itemsAt */.Ct)(data, 'commits');
    const commits = (listed.length > 0 ? listed : (0,reader/* flagAt */.Qc)(data, 'created') || head === undefined ? [] : [head]).map(commitOf);
    const [only, ...others] = commits;
    if (only === undefined)
        return movedPage(occasion, head === undefined ? undefined : commitOf(head));
    return others.length === 0 ? commitPage(occasion, only) : commitsPage(occasion, commits);
}
function commitPage(occasion, commit) {
    const { data, words } = occasion;
    const who = pusherOf(occasion, [commit]);
    const { type, name } = refOf(occasion);
    const lead = isAlarming(occasion)
        ? words.push.forced(who, name)
        : (0,reader/* flagAt */.Qc)(data, 'created')
            ? words.push.created(who, words.push.ref(type, name))
            : words.push.one(who, name);
    return newsPage(occasion, {
        headline: titled(lead, commit.subject, words),
        facts: [
            commit.sha && (0,markdown/* code */.aY)(commit.sha),
            isByOther(commit, data) && commit.author ? words.news.by(commit.author) : undefined,
            filesOf([commit], words.news.files),
            ...rewritten(occasion),
        ],
        body: [commit.details === undefined ? undefined : (0,markdown/* quoted */.TL)(commit.details, 6, 300)],
        links: [
            [words.news.commit, commit.url ?? commitUrl(occasion, (0,reader/* textAt */.$6)(data, 'after'))],
            ...((0,reader/* flagAt */.Qc)(data, 'forced') ? [compareLink(occasion)] : []),
        ],
    });
}
function commitsPage(occasion, commits) {
    const { data, words } = occasion;
    const who = pusherOf(occasion, commits);
    const { type, name } = refOf(occasion);
    const shown = commits.slice(-maxCommits).toReversed();
    const older = commits.length - shown.length;
    const headline = isAlarming(occasion)
        ? words.push.forcedMany(who, name, commits.length)
        : (0,reader/* flagAt */.Qc)(data, 'created')
            ? words.push.createdWith(who, words.push.ref(type, name), commits.length)
            : words.push.many(who, name, commits.length);
    return newsPage(occasion, {
        headline,
        facts: [filesOf(commits, words.news.files), ...rewritten(occasion)],
        body: [
            (0,markdown/* list */.p_)(...shown.map((commit) => lineOf(commit, occasion))),
            older > 0 ? (0,markdown.md) `${words.push.older(older)}` : undefined,
        ],
        links: [compareLink(occasion)],
    });
}
/** No commit is new: a branch or tag was made where others are already, or moved back. */
function movedPage(occasion, head) {
    const { data, words } = occasion;
    const who = pusherOf(occasion, head === undefined ? [] : [head]);
    const { type, name } = refOf(occasion);
    const it = words.push.ref(type, name);
    const headline = (0,reader/* flagAt */.Qc)(data, 'created')
        ? words.push.created(who, it)
        : isAlarming(occasion)
            ? words.push.forced(who, name)
            : words.push.moved(who, it);
    return newsPage(occasion, {
        headline,
        facts: [
            head?.sha && (0,markdown/* code */.aY)(head.sha),
            head?.subject && (0,size/* shortened */.vI)(head.subject, 120),
            ...rewritten(occasion),
        ],
        links: [
            [words.push.open[type], name === '' ? undefined : repositoryUrl(occasion, 'tree', name)],
            ...(head === undefined ? [] : [[words.news.commit, head.url]]),
        ],
    });
}
function deletedPage(occasion) {
    const { data, words } = occasion;
    const { type, name } = refOf(occasion);
    const last = shortSha((0,reader/* textAt */.$6)(data, 'before'));
    return newsPage(occasion, {
        headline: words.push.deleted(actorOf(occasion), words.push.ref(type, name)),
        facts: [last && (0,markdown.md) `${words.push.last} ${(0,markdown/* code */.aY)(last)}`],
        links: [
            [words.push.lastCommit, commitUrl(occasion, (0,reader/* textAt */.$6)(data, 'before'))],
            [words.news.repository, repositoryUrl(occasion)],
        ],
    });
}
/** Who pushed, by the name in their own commit if there is one. */
function pusherOf(occasion, commits) {
    const login = (0,reader/* textAt */.$6)(occasion.data, 'sender.login');
    const own = commits.find((commit) => login !== undefined && commit.login === login);
    return own?.author ?? actorOf(occasion);
}
function isByOther({ login, author }, data) {
    const sender = (0,reader/* textAt */.$6)(data, 'sender.login');
    return login === undefined ? author !== (0,reader/* textAt */.$6)(data, 'pusher.name') : login !== sender;
}
function lineOf(commit, { data, link }) {
    const by = isByOther(commit, data) && commit.author ? ` — ${commit.author}` : '';
    const said = `${(0,size/* shortened */.vI)(commit.subject ?? '', 120)}${by}`;
    return commit.sha === undefined ? (0,markdown.md) `${said}` : (0,markdown.md) `${link(commit.sha, commit.url)} ${said}`;
}
/** History was rewritten: what it was, what it is. */
function rewritten({ data, words }) {
    const [before, after] = [shortSha((0,reader/* textAt */.$6)(data, 'before')), shortSha((0,reader/* textAt */.$6)(data, 'after'))];
    if (!(0,reader/* flagAt */.Qc)(data, 'forced') || before === undefined || after === undefined)
        return [];
    return [(0,markdown.md) `${words.push.rewritten} ${(0,markdown/* code */.aY)(before)} → ${(0,markdown/* code */.aY)(after)}`];
}
/** Rewriting the default branch breaks everybody's copy; on other branches it is everyday work. */
function isAlarming(occasion) {
    const { data } = occasion;
    return (0,reader/* flagAt */.Qc)(data, 'forced') && refOf(occasion).name === (0,reader/* textAt */.$6)(data, 'repository.default_branch');
}
function compareLink({ data, words }) {
    return [words.news.compare, (0,reader/* textAt */.$6)(data, 'compare')];
}
function commitUrl(occasion, sha) {
    return shortSha(sha) && sha ? repositoryUrl(occasion, 'commit', sha) : undefined;
}
function filesOf(commits, words) {
    const files = new Set(commits.flatMap(({ files }) => files));
    return files.size === 0 ? undefined : words(files.size);
}

;// CONCATENATED MODULE: ./lib/message/builtin/registry.js




/** A version of a package in GitHub's registry: GitHub calls that `registry_package`. */
function registryPage(occasion) {
    const { data, words } = occasion;
    const { published, updated, aPackage, link } = words.registry;
    const path = 'registry_package';
    const name = (0,reader/* textAt */.$6)(data, `${path}.name`) ?? aPackage;
    const it = (0,size/* shortened */.vI)([name, versionOf(data, path)].filter((part) => part !== undefined).join(' '), 120);
    const isNew = (0,reader/* textAt */.$6)(data, 'action') !== 'updated';
    const ecosystem = ((0,reader/* textAt */.$6)(data, `${path}.ecosystem`) ?? (0,reader/* textAt */.$6)(data, `${path}.package_type`))?.toLowerCase();
    return newsPage(occasion, {
        headline: isNew ? published(it) : updated(it),
        facts: [ecosystem && (0,size/* shortened */.vI)(ecosystem, 40), words.registry.by(actorOf(occasion))],
        links: [[link, (0,reader/* textAt */.$6)(data, `${path}.package_version.html_url`) ?? (0,reader/* textAt */.$6)(data, `${path}.html_url`)]],
    });
}
/** A container's version is a digest that nobody says: its tag is what people know it by. */
function versionOf(data, path) {
    const tag = (0,reader/* textAt */.$6)(data, `${path}.package_version.container_metadata.tag.name`);
    const version = (0,reader/* textAt */.$6)(data, `${path}.package_version.version`);
    return tag ?? version?.replace(/^(sha256:[0-9a-f]{7})[0-9a-f]+$/, '$1');
}

;// CONCATENATED MODULE: ./lib/message/builtin/release.js




/**
 * Actions that bring a release to its users: told with its notes. GitHub tells one release by several of
 * them.
 */
const arrivals = {
    published: 'published',
    released: 'published',
    prereleased: 'prereleased',
};
const release_maxNameChars = 80;
/** A release: what came out, with its notes; or what became of it later. */
async function releasePage(occasion) {
    const { data, words } = occasion;
    const action = (0,reader/* textAt */.$6)(data, 'action') ?? '';
    const arrival = Object.hasOwn(arrivals, action) ? arrivals[action] : undefined;
    const isPrerelease = (0,reader/* flagAt */.Qc)(data, 'release.prerelease');
    const author = people_nameOf((0,reader.at)(data, 'release.author')) ?? people_nameOf((0,reader.at)(data, 'sender'));
    const assets = (0,reader/* itemsAt */.Ct)(data, 'release.assets').length;
    const isDraft = (0,reader/* flagAt */.Qc)(data, 'release.draft');
    const isGone = action === 'deleted';
    return newsPage(occasion, {
        headline: release_headlineOf(occasion, action, arrival),
        facts: [
            arrival && author ? words.news.by(author) : undefined,
            isPrerelease && arrival !== 'prereleased' ? words.release.prerelease : undefined,
            isDraft && action !== 'created' ? words.release.draft : undefined,
            assets > 0 && arrival ? words.release.assets(assets) : undefined,
        ],
        body: arrival ? await notesOf(occasion) : [],
        links: [
            [
                arrival ? words.release.notes : words.release.release,
                isGone ? undefined : (0,reader/* textAt */.$6)(data, 'release.html_url'),
            ],
            ...comparisonOf(occasion),
            ...(isGone ? [[words.news.repository, repositoryUrl(occasion)]] : []),
        ],
    });
}
function release_headlineOf(occasion, action, arrival) {
    const { words } = occasion;
    const name = releaseName(occasion);
    if (arrival !== undefined)
        return `🎉 ${words.release[arrival](name)}`;
    const who = actorOf(occasion);
    switch (action) {
        case 'created':
            return (0,reader/* flagAt */.Qc)(occasion.data, 'release.draft')
                ? words.release.drafted(name, who)
                : words.release.created(name, who);
        case 'edited':
        case 'deleted':
        case 'unpublished':
            return words.release[action](name, who);
        default:
            return words.release.other(name, who);
    }
}
/** `hello v2.1.0`: a name that is only the version gets the repository's, one without it gets the version. */
function releaseName(occasion) {
    const { data, words } = occasion;
    const tag = (0,size/* shortened */.vI)((0,reader/* textAt */.$6)(data, 'release.tag_name') ?? '', release_maxNameChars);
    const name = (0,size/* shortened */.vI)((0,reader/* textAt */.$6)(data, 'release.name') ?? tag, release_maxNameChars);
    const repository = repositoryOf(occasion)?.split('/').at(-1) ?? '';
    if (/^v?\d[\w.+-]*$/i.test(name))
        return `${repository} ${name}`.trim();
    if (name === '')
        return `${repository} ${words.release.unnamed}`.trim();
    return name.includes(tag.replace(/^v/i, '')) ? name : `${name} ${tag}`;
}
/** Without GitHub's last line, which is a link of its own below. */
async function notesOf({ data, context }) {
    const body = ((0,reader/* textAt */.$6)(data, 'release.body') ?? '').replace(changelog, '').trim();
    if (body === '')
        return [];
    const repository = (0,reader/* textAt */.$6)(data, 'repository.full_name') ?? context.repository;
    const { releaseNotes } = await __nccwpck_require__.e(/* import() */ 947).then(__nccwpck_require__.bind(__nccwpck_require__, 5947));
    return await releaseNotes(body, { repository, serverUrl: context.serverUrl });
}
/** Source: docs.github.com, "Automatically generated release notes". */
const changelog = /^\*\*Full Changelog\*\*: *(https?:\/\/\S{1,500})\s*$/m;
/**
 * The comparison with the release before, when the notes link to it in this repository: no other field knows
 * it.
 */
function comparisonOf(occasion) {
    const url = changelog.exec((0,reader/* textAt */.$6)(occasion.data, 'release.body') ?? '')?.[1];
    const compare = repositoryUrl(occasion, 'compare');
    if (url === undefined || compare === undefined || !url.startsWith(`${compare}/`))
        return [];
    const [previous = ''] = url.slice(compare.length + 1).split('...');
    return previous === '' ? [] : [[occasion.words.release.compareWith((0,size/* shortened */.vI)(decoded(previous), 40)), url]];
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

;// CONCATENATED MODULE: ./lib/message/builtin/repository.js




/** Somebody forked the repository. */
function forkPage(occasion) {
    const { data, words } = occasion;
    const forks = (0,reader/* numberAt */.tk)(data, 'repository.forks_count');
    const fork = (0,reader/* textAt */.$6)(data, 'forkee.full_name');
    return newsPage(occasion, {
        headline: words.repository.forked(actorOf(occasion), nameIn(occasion)),
        namesRepository: true,
        facts: [fork && words.repository.as((0,size/* shortened */.vI)(fork, 100)), forks && words.repository.forks(forks)],
        links: [
            [words.repository.fork, (0,reader/* textAt */.$6)(data, 'forkee.html_url')],
            [words.news.repository, repositoryUrl(occasion)],
        ],
    });
}
/** Somebody starred the repository: GitHub calls that `watch`. */
function watchPage(occasion) {
    const { data, words } = occasion;
    const stars = (0,reader/* numberAt */.tk)(data, 'repository.stargazers_count');
    return newsPage(occasion, {
        headline: words.repository.starred(actorOf(occasion), nameIn(occasion)),
        namesRepository: true,
        facts: [stars && words.repository.stars(stars)],
        links: [[words.news.repository, repositoryUrl(occasion)]],
    });
}
/** The repository can now be read by everybody. */
function publicPage(occasion) {
    const { words } = occasion;
    return newsPage(occasion, {
        headline: words.repository.madePublic(nameIn(occasion)),
        namesRepository: true,
        facts: [words.repository.publicBy(actorOf(occasion))],
        links: [[words.news.repository, repositoryUrl(occasion)]],
    });
}
function nameIn(occasion) {
    return (0,size/* shortened */.vI)(repositoryOf(occasion) ?? occasion.words.repository.aRepository, 100);
}

;// CONCATENATED MODULE: ./lib/message/builtin/review.js








/** A review of a pull request: its verdict, its words. */
async function reviewPage(occasion) {
    const { data, words } = occasion;
    const thread = threadOf(occasion, 'pullRequest', 'pull_request');
    const author = authorOf(occasion, thread.object);
    return newsPage(occasion, {
        headline: titled(verdictOn(thread.it, occasion), thread.title, words),
        facts: [author && words.news.by(author)],
        body: [await markdownExcerptAt(occasion, 'review.body')],
        links: [
            [words.review.links.review, (0,reader/* textAt */.$6)(data, 'review.html_url') ?? thread.url],
            [words.pullRequest.links.files, thread.url && `${thread.url}/files`],
        ],
    });
}
/** A comment on a line of a pull request: the place, the words. */
async function reviewCommentPage(occasion) {
    const { data, words } = occasion;
    const thread = threadOf(occasion, 'pullRequest', 'pull_request');
    const isGone = (0,reader/* textAt */.$6)(data, 'action') === 'deleted';
    return newsPage(occasion, {
        headline: commentHeadline(occasion, thread),
        facts: [review_placeOf(data), commenterOf(occasion)],
        body: [isGone ? undefined : await markdownExcerptAt(occasion, 'comment.body')],
        links: isGone
            ? [[words.comment.thread[thread.kind], thread.url]]
            : [[words.comment.link, (0,reader/* textAt */.$6)(data, 'comment.html_url') ?? thread.url]],
    });
}
function verdictOn(it, occasion) {
    const { data, words } = occasion;
    const who = actorOf(occasion);
    const { approved, changesRequested, commented, edited, dismissed, withdrawn } = words.review;
    const action = (0,reader/* textAt */.$6)(data, 'action');
    if (action === 'edited')
        return edited(who, it);
    if (action === 'dismissed') {
        const isOwn = (0,reader/* textAt */.$6)(data, 'review.user.login') === (0,reader/* textAt */.$6)(data, 'sender.login');
        return isOwn
            ? withdrawn(who, it)
            : dismissed(who, it, people_nameOf((0,reader.at)(data, 'review.user')) ?? words.news.someone);
    }
    switch ((0,reader/* textAt */.$6)(data, 'review.state')?.toLowerCase()) {
        case 'approved':
            return approved(who, it);
        case 'changes_requested':
            return changesRequested(who, it);
        default:
            return commented(who, it);
    }
}
/** `src/queue.ts:12`, the line as it is now, else as it was. */
function review_placeOf(data) {
    const path = (0,reader/* textAt */.$6)(data, 'comment.path');
    if (path === undefined)
        return undefined;
    const line = (0,reader/* textAt */.$6)(data, 'comment.line') ?? (0,reader/* textAt */.$6)(data, 'comment.original_line');
    return (0,markdown/* code */.aY)(line === undefined ? (0,size/* shortened */.vI)(path, 120) : `${(0,size/* shortened */.vI)(path, 120)}:${line}`);
}

;// CONCATENATED MODULE: ./lib/message/builtin/runner-image.js



/**
 * A version of a custom runner image can be used: GitHub calls that `image_version`. Its payload is not
 * documented, and may be empty: name and version are read wherever they are likely to be.
 */
function runnerImagePage(occasion) {
    const { data, words } = occasion;
    const first = (paths) => paths.map((path) => (0,reader/* textAt */.$6)(data, path)).find((value) => value !== undefined);
    const name = first(['image_version.name', 'image_version.image_name', 'image.name', 'image_name', 'name']);
    const version = first(['image_version.version', 'image_version', 'version']);
    const it = [name, version].filter((part) => part !== undefined).join(' ');
    return newsPage(occasion, {
        headline: words.runnerImage.ready((0,size/* shortened */.vI)(it, 120)),
        links: [[words.runnerImage.workflows, repositoryUrl(occasion, 'actions')]],
    });
}

;// CONCATENATED MODULE: ./lib/message/builtin/trigger.js








const trigger_maxNameChars = 80;
/** Somebody started a workflow; told only where nothing is known of its run, which is the better news. */
function workflowDispatchPage(occasion) {
    const { data, words } = occasion;
    const path = (0,reader/* textAt */.$6)(data, 'workflow');
    const name = path?.replace(/^\.github\/workflows\//, '') ?? words.trigger.workflow;
    const ref = (0,reader/* textAt */.$6)(data, 'ref');
    return newsPage(occasion, {
        headline: words.trigger.dispatched(actorOf(occasion), (0,size/* shortened */.vI)(name, trigger_maxNameChars)),
        facts: [ref && (0,markdown/* code */.aY)(branchName(ref))],
        links: [[words.news.repository, repositoryUrl(occasion)]],
    });
}
/** A time came; told only where nothing is known of the run. */
function schedulePage(occasion) {
    const { data, words } = occasion;
    const cron = (0,reader/* textAt */.$6)(data, 'schedule');
    return newsPage(occasion, {
        headline: cron === undefined ? words.trigger.unscheduled : words.trigger.scheduled((0,size/* shortened */.vI)(cron, trigger_maxNameChars)),
        links: [[words.news.repository, repositoryUrl(occasion)]],
    });
}
/** An outside system says that something happened: its own name for it, and what it sent along. */
function repositoryDispatchPage(occasion) {
    const { data, words } = occasion;
    const told = (0,outline/* outline */.r)((0,reader.at)(data, 'client_payload'), words);
    return newsPage(occasion, {
        headline: (0,size/* shortened */.vI)((0,reader/* textAt */.$6)(data, 'action') ?? words.trigger.unnamed, trigger_maxNameChars),
        facts: [words.build.startedBy(actorOf(occasion))],
        body: [told],
        links: [[words.run, (0,message_occasion/* isOurs */.MU)(occasion) ? occasion.runUrl : undefined]],
    });
}

;// CONCATENATED MODULE: ./lib/message/builtin/wiki.js






const maxPages = 10;
/** Pages of the wiki that were written: GitHub calls that `gollum`. */
function wikiPage(occasion) {
    const { data, words } = occasion;
    const who = actorOf(occasion);
    const pages = (0,reader/* itemsAt */.Ct)(data, 'pages');
    const [only, ...others] = pages;
    const wiki = [words.wiki.wiki, repositoryUrl(occasion, 'wiki')];
    if (others.length > 0) {
        const more = pages.length - maxPages;
        return newsPage(occasion, {
            headline: words.wiki.many(who, pages.length),
            body: [
                (0,markdown/* list */.p_)(...pages.slice(0, maxPages).map((page) => wiki_lineOf(page, occasion))),
                more > 0 ? (0,markdown.md) `${words.more(more)}` : undefined,
            ],
            links: [wiki],
        });
    }
    const name = (0,size/* shortened */.vI)((0,reader/* textAt */.$6)(only, 'title') ?? words.wiki.aPage, 100);
    const telling = (0,reader/* textAt */.$6)(only, 'action') === 'created' ? words.wiki.created : words.wiki.edited;
    return newsPage(occasion, {
        headline: telling(who, name),
        body: [excerptAt(only, 'summary', 3)],
        links: [[words.wiki.page, (0,reader/* textAt */.$6)(only, 'html_url')], wiki],
    });
}
function wiki_lineOf(page, { link, words }) {
    const name = (0,size/* shortened */.vI)((0,reader/* textAt */.$6)(page, 'title') ?? words.wiki.aPage, 100);
    const isNew = (0,reader/* textAt */.$6)(page, 'action') === 'created';
    return (0,markdown/* join */.fj)(' · ', link(name, (0,reader/* textAt */.$6)(page, 'html_url')), isNew ? words.wiki.isNew : undefined);
}

;// CONCATENATED MODULE: ./lib/message/builtin/table.js





















/** By GitHub event, `com.github.<event>[.<action>]`; an event that is not here gets the generic message. */
const builtins = {
    branch_protection_rule: branchProtectionPage,
    check_run: checkRunPage,
    check_suite: checkSuitePage,
    create: createPage,
    delete: deletePage,
    deployment: deploymentPage,
    deployment_status: deploymentStatusPage,
    discussion: discussionPage,
    discussion_comment: discussionCommentPage,
    fork: forkPage,
    gollum: wikiPage,
    image_version: runnerImagePage,
    issue_comment: issueCommentPage,
    issues: issuePage,
    label: labelPage,
    merge_group: mergeGroupPage,
    milestone: milestonePage,
    page_build: pageBuildPage,
    project: projectPage,
    project_card: projectCardPage,
    project_column: projectColumnPage,
    public: publicPage,
    pull_request: pullRequestPage,
    pull_request_review: reviewPage,
    pull_request_review_comment: reviewCommentPage,
    pull_request_target: pullRequestPage,
    push: pushPage,
    registry_package: registryPage,
    release: releasePage,
    repository_dispatch: repositoryDispatchPage,
    schedule: schedulePage,
    status: statusPage,
    watch: watchPage,
    workflow_dispatch: workflowDispatchPage,
};

// EXTERNAL MODULE: ./lib/message/cdevent.js
var cdevent = __nccwpck_require__(4601);
// EXTERNAL MODULE: ./lib/message/github-event.js
var github_event = __nccwpck_require__(4821);
;// CONCATENATED MODULE: ./lib/message/generic.js









/**
 * A message for an event that the action has no words of its own for: type, source, subject, time, and its
 * data as a list.
 */
function genericPage(occasion) {
    if ((0,github_event/* githubEventOf */.H)(occasion.event) !== undefined)
        return githubPage(occasion);
    if ((0,cdevent/* isCdevent */.KH)(occasion.event))
        return (0,cdevent/* cdeventPage */.hS)(occasion);
    const { event, data, words, moment } = occasion;
    const subject = event.subject ?? '';
    return {
        title: (0,message_title/* titleOf */.Gg)(event.type, subject),
        head: (0,markdown/* lines */.Mn)((0,markdown/* heading */.R_)(3, (0,size/* shortened */.vI)(event.type, 200)), (0,markdown/* join */.fj)(' · ', (0,size/* shortened */.vI)(subject, 200), (0,size/* shortened */.vI)(event.source, 200), moment(event.time))),
        body: bodyOf((0,outline/* outline */.r)(data, words)),
        foot: undefined,
        url: undefined,
    };
}
/**
 * An event of GitHub: its payload is long and says the same thing many times, so only what differs is told.
 */
function githubPage(occasion) {
    const { event, data, context, words, moment, link, runUrl } = occasion;
    const what = event.type.replace(/^com\.github\./, '').replaceAll(/[._]/g, ' ');
    const repository = (0,reader/* textAt */.$6)(data, 'repository.full_name') ?? context.repository;
    const object = (0,message_occasion/* objectOf */.Xy)(occasion);
    const name = (0,reader/* textAt */.$6)(object, 'title') ?? (0,reader/* textAt */.$6)(object, 'name') ?? event.subject ?? '';
    const page = (0,reader/* textAt */.$6)(object, 'html_url') ?? (0,reader/* textAt */.$6)(data, 'repository.html_url');
    const url = (0,markdown_link/* allowedUrl */._0)(page, context.serverUrl) ?? runUrl;
    return {
        title: (0,message_title/* titleOf */.Gg)(what, repository),
        head: (0,markdown/* lines */.Mn)((0,markdown/* heading */.R_)(3, (0,size/* shortened */.vI)(what, 200)), (0,markdown/* join */.fj)(' · ', (0,markdown.md) `**${repository}**`, (0,reader/* textAt */.$6)(data, 'sender.login'), moment(event.time))),
        body: bodyOf(name === '' ? undefined : (0,markdown.md) `${(0,size/* shortened */.vI)(name, 300)}`),
        foot: (0,markdown/* join */.fj)(' · ', page && link(words.open, page), (0,message_occasion/* isOurs */.MU)(occasion) && runUrl ? link(words.run, runUrl) : undefined),
        url,
    };
}
function bodyOf(part) {
    return part === undefined ? [] : [part];
}

// EXTERNAL MODULE: ./lib/message/markdown/escape.js
var markdown_escape = __nccwpck_require__(5934);
;// CONCATENATED MODULE: ./lib/message/pages.js









/** More lines than fit into a message. */
const maxTextLines = 2_000;
/**
 * The page of an event: the run it is about, its built-in message, else its own words, else the generic one.
 */
async function pageFor(occasion, written) {
    if (written)
        return writtenPage(written, occasion);
    const { build, concernsRun } = occasion;
    if (build && concernsRun)
        return buildPage(occasion, build);
    const name = (0,github_event/* githubEventOf */.H)(occasion.event) ?? '';
    const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
    if (builtin)
        return await builtin(occasion);
    const words = spokenBy(occasion);
    return words === undefined ? genericPage(occasion) : textPage(words, occasion);
}
/** The data of an event that the action does not know, when it is a text. */
function spokenBy({ event, data }) {
    const isKnown = (0,github_event/* githubEventOf */.H)(event) !== undefined || (0,cdevent/* isCdevent */.KH)(event);
    return !isKnown && typeof data === 'string' && (0,markdown_escape/* plainText */.wh)(data) !== '' ? data : undefined;
}
function writtenPage(written, occasion) {
    const { link, words, context } = occasion;
    switch (written.msgtype) {
        case 'text':
            return textPage(written.text.content, occasion);
        case 'markdown':
            return { ...empty, title: written.markdown.title, body: [markdown/* Markdown */.oz.vouched(written.markdown.text)] };
        case 'actionCard':
            return { ...empty, title: written.actionCard.title, body: [markdown/* Markdown */.oz.vouched(written.actionCard.text)] };
        case 'link': {
            const { title, text: said, messageUrl: url } = written.link;
            return {
                title,
                head: (0,markdown/* text */.Qq)(title),
                body: [(0,markdown/* text */.Qq)(said)],
                foot: link(words.open, url),
                url: (0,markdown_link/* allowedUrl */._0)(url, context.serverUrl),
            };
        }
        case 'feedCard': {
            const [first] = written.feedCard.links;
            const items = written.feedCard.links.map(({ title, messageURL }) => link(title, messageURL));
            return {
                ...empty,
                title: (0,message_title/* titleOf */.Gg)(first?.title),
                body: [(0,markdown/* list */.p_)(...items)],
                url: (0,markdown_link/* allowedUrl */._0)(first?.messageURL, context.serverUrl),
            };
        }
        default:
            return written;
    }
}
function textPage(words, { event }) {
    const said = (0,markdown_escape/* plainText */.wh)(words).split('\n', maxTextLines);
    return { ...empty, title: (0,message_title/* titleOf */.Gg)(said[0] ?? event.type), body: [(0,markdown/* lines */.Mn)(...said)] };
}
const empty = { head: markdown/* Markdown */.oz.vouched(''), foot: undefined, url: undefined };


/***/ }),

/***/ 2520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   Qc: () => (/* binding */ flagAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/**
 * Values in data that anyone may have sent: at(data, 'pull_request.user') or undefined, whatever is on the
 * way.
 */
function at(data, path) {
    let value = data;
    for (const key of path.split('.')) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value ?? undefined;
}
/** A text with something in it, or a number as text. */
function textAt(data, path) {
    const value = at(data, path);
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
function numberAt(data, path) {
    const value = at(data, path);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function flagAt(data, path) {
    return at(data, path) === true;
}
/** The items of a list; none when there is no list. */
function itemsAt(data, path) {
    const value = at(data, path);
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runNewsOf)
/* harmony export */ });
/* harmony import */ var _event_workflow_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(233);
/* harmony import */ var _workflow_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9015);
/* harmony import */ var _workflow_due_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1427);
/* harmony import */ var _workflow_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2805);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4821);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2520);






/**
 * A run that did not go well is news whatever it was for, and so is one that the inputs ask for. An event
 * from a file tells of another run: its own payload and extensions are all that is known of it.
 */
function runNewsOf(event, { context, build, concernsRun }) {
    const facts = (0,_event_workflow_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowFacts */ .Nz)(event);
    const isOwn = build !== undefined && isAbout(event, facts, build);
    const told = isOwn ? build : recalledBuild(event, facts, context);
    if (told === undefined)
        return { build: undefined, concernsRun: false };
    const verdict = { status: told.outcome, needs: {}, notifyWhen: ['always'] };
    const isNews = (0,_workflow_due_js__WEBPACK_IMPORTED_MODULE_2__/* .concernsRun */ .jb)(verdict, (0,_github_event_js__WEBPACK_IMPORTED_MODULE_4__/* .githubEventOf */ .H)(event) ?? '');
    return { build: told, concernsRun: isNews || (isOwn && concernsRun) };
}
/** An event from a file tells of something else, even when it is a GitHub event. */
function isAbout({ data }, facts, build) {
    return [facts.runId, (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, 'workflow_run.id')].includes(build.run.id) && !knowsBetter(facts, build);
}
/** A dead letter that is sent again by a job of its run that went well: what did not, the letter says. */
function knowsBetter({ status }, { outcome }) {
    return outcome === 'success' && (status === 'failure' || status === 'cancelled');
}
/**
 * The run as an event tells it that was made in another workflow run: a dead letter, or the payload of a
 * `workflow_run`.
 */
function recalledBuild(event, facts, here) {
    const context = contextOf(event, facts, here);
    const subject = (0,_workflow_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(context);
    if (!isWhole(subject) || !/^[\w.-]+\/[\w.-]+$/.test(context.repository))
        return undefined;
    const status = statuses.find((known) => known === facts.status) ?? 'running';
    return (0,_workflow_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Y)({
        context,
        subject,
        needs: {},
        matrix: {},
        record: subject.upstream,
        page: undefined,
        past: undefined,
        circumstances: { current: undefined, status, mayFail: () => false, findings: new Map(), now: Number.NaN },
    });
}
const statuses = ['success', 'failure', 'cancelled'];
/**
 * As the runner would have described it. Addresses stay those of this server: an event from a file could name
 * any.
 */
function contextOf({ type, data }, facts, here) {
    const eventName = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_4__/* .githubEventOf */ .H)({ type }) ?? '';
    const { status: _, serverUrl: __, ...told } = facts;
    const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
    const ofRun = eventName === 'workflow_run' ? (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(data, 'repository.full_name') : undefined;
    return {
        ...here,
        ...told,
        eventName,
        payload: isObject ? data : {},
        repository: ofRun ?? told.repository,
        runAttempt: told.runAttempt || '1',
        refName: told.ref.replace(/^refs\/(?:heads|tags)\//, ''),
        headRef: '',
    };
}
function isWhole({ runId, number, attempt, upstream }) {
    return (upstream !== undefined || [runId, number, attempt].every((value) => /^[1-9]\d{0,15}$/.test(String(value))));
}


/***/ }),

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p0: () => (/* binding */ duration),
  FW: () => (/* binding */ momentsIn),
  wy: () => (/* binding */ zoneFor)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __nccwpck_require__(1957);
;// CONCATENATED MODULE: ./lib/message/clock.js
/**
 * The zones that are preset. Their clocks have not been changed since the year given (tz database: China
 * ended summer time in 1991), so they need no table: the first Intl.DateTimeFormat of a process takes as long
 * as loading the HTTP client.
 */
const steadyZones = new Map([
    ['UTC', { offsetHours: 0, name: 'UTC', sinceYear: 1000 }],
    ['Asia/Shanghai', { offsetHours: 8, name: 'GMT+8', sinceYear: 1992 }],
]);
/** Gives what clock and calendar of an IANA zone show at a time. */
function clockOf(zone) {
    const steady = steadyZones.get(zone);
    let format;
    return (date) => {
        if (steady && isSince(date, steady))
            return steadyMoment(date, steady);
        format ??= formatFor(zone);
        return formattedMoment(format.formatToParts(date));
    };
}
/** Until a year with five digits, which is written with a sign. */
function isSince(date, { sinceYear }) {
    return date.getUTCFullYear() >= sinceYear && date.getUTCFullYear() < 9999;
}
function steadyMoment(date, { offsetHours, name }) {
    const local = new Date(date.getTime() + offsetHours * 3_600_000);
    const [day = '', clock = ''] = local.toISOString().split('T');
    return {
        year: String(local.getUTCFullYear()),
        month: local.getUTCMonth() + 1,
        day: String(Number(day.slice(-2))),
        clock: clock.slice(0, 5),
        zone: name,
    };
}
function formatFor(timeZone) {
    return new Intl.DateTimeFormat('en', {
        timeZone,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
    });
}
function formattedMoment(parts) {
    const part = (type) => parts.find((candidate) => candidate.type === type)?.value ?? '';
    return {
        year: part('year'),
        month: Number(part('month')),
        day: part('day'),
        clock: `${part('hour')}:${part('minute')}`,
        zone: part('timeZoneName'),
    };
}

// EXTERNAL MODULE: ./lib/message/locale/words.js + 49 modules
var words = __nccwpck_require__(5917);
;// CONCATENATED MODULE: ./lib/message/time.js



const zones = { en: 'UTC', 'zh-CN': 'Asia/Shanghai' };
/** The zone of the times in messages: the input `timezone`, checked, else the locale's own. */
function zoneFor(locale, timezone) {
    const zone = timezone.trim();
    if (zone === '')
        return zones[locale];
    try {
        return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    }
    catch {
        throw (0,failure/* inputFailure */.vQ)('timezone', 'must be an IANA time zone such as Europe/Berlin.', timezone);
    }
}
/**
 * Words for RFC 3339 times in a zone: `27 Oct 2026, 10:38 UTC`, `2026年10月27日 18:38`. What is no time is
 * undefined.
 */
function momentsIn(locale, zone) {
    const momentOf = clockOf(zone);
    return (time) => {
        const date = new Date(time ?? Number.NaN);
        return Number.isNaN(date.getTime()) ? undefined : wordsFor(momentOf(date), locale, zone);
    };
}
function wordsFor({ year, month, day, clock, zone: name }, locale, zone) {
    switch (locale) {
        case 'en':
            return `${day} ${months[month - 1]} ${year}, ${clock} ${name}`;
        case 'zh-CN': {
            const time = `${year}年${month}月${day}日 ${clock}`;
            return zone === zones[locale] ? time : `${time}（${name}）`;
        }
        default:
            return locale;
    }
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const unitMs = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1_000 };
/** A length of time in at most two units: `3 min 20 s`, `2 小时 10 分`; undefined for what is no length. */
function duration(ms, locale) {
    if (ms === undefined || !Number.isFinite(ms) || ms < 0)
        return undefined;
    const { units } = words/* locales */.I[locale];
    if (ms < 999.5)
        return `${Math.round(ms)} ${units.ms}`;
    const [large, small] = scaleOf(ms);
    const count = Math.round(ms / unitMs[small]);
    const ratio = unitMs[large] / unitMs[small];
    const shown = large === small
        ? [[count, small]]
        : [[Math.floor(count / ratio), large], [count % ratio, small]];
    return shown
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => `${amount} ${units[unit]}`)
        .join(' ');
}
function scaleOf(ms) {
    if (ms >= unitMs.day - unitMs.minute / 2)
        return ['day', 'hour'];
    if (ms >= unitMs.hour - unitMs.second / 2)
        return ['hour', 'minute'];
    if (ms >= unitMs.minute - unitMs.second / 2)
        return ['minute', 'second'];
    return ['second', 'second'];
}


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ titleIn),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Me: () => (/* binding */ maxTitleChars)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5934);
/* harmony import */ var _markdown_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8352);


/** Characters of a title that a phone's notification shows. */
const maxTitleChars = 60;
/** Outcome and what come first; the place is cut before them. */
function titleOf(...parts) {
    const shown = parts.map((part) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((part ?? '').slice(0, 1_000))).filter((part) => part !== '');
    return (0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(shown.join(' · '), maxTitleChars);
}
/** `what · octo/hello`; where that is too long, the owner goes first, then the repository, then `what`. */
function titleIn(what, repository) {
    const said = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(what.slice(0, 1_000));
    const name = repository.slice(repository.indexOf('/') + 1);
    const place = [repository, name].find((where) => `${said} · ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(where)}`.length <= maxTitleChars);
    return titleOf(said, place);
}


/***/ }),

/***/ 5112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ trustedPage)
/* harmony export */ });
/* harmony import */ var _builtin_build_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8996);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2676);


/**
 * What the action itself knows and vouches for, when DingTalk refused the rest: repository, run, its verdict
 * and link.
 */
function trustedPage(occasion) {
    const { context, words, runUrl, link } = occasion;
    const build = occasion.build?.repository === context.repository ? occasion.build : undefined;
    const number = build ? String(build.run.number) : context.runNumber;
    const attempt = build?.run.attempt ?? Number(context.runAttempt || 1);
    const run = number === '' ? undefined : words.runNumber(number, attempt);
    const verdict = run && build && occasion.concernsRun ? (0,_builtin_build_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOn */ .H)(run, occasion, build) : undefined;
    const name = context.repository || words.event;
    const [first, second] = verdict === undefined ? [name, run] : [verdict, name];
    const url = build?.run.url ?? runUrl;
    return {
        title: second === undefined ? first : `${first} · ${second}`,
        head: (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, first), second),
        body: [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(words.contentWithheld)],
        foot: url === undefined ? undefined : link(words.run, url),
        url,
    };
}


/***/ }),

/***/ 5078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   jE: () => (/* binding */ minSecretLength),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/**
 * Shorter values would be found, and blanked, in the midst of ordinary words; the runner's masks have the
 * same limit.
 */
const minSecretLength = 8;
/** Every occurrence of a secret in the text, in any of the forms text takes on the wire, becomes `***`. */
function redactor(secrets) {
    const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
    return (text) => forms.reduce((shown, form) => shown.replaceAll(form, '***'), text);
}
/** Whether the text holds the secret in any of those forms. */
function holds(text, secret) {
    return formsOf(secret).some((form) => text.includes(form));
}
function formsOf(secret) {
    if (secret.length < minSecretLength)
        return [];
    const uri = encodeURIComponent(secret.toWellFormed());
    return [
        secret,
        uri,
        uri.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        uri.replaceAll('%20', '+'),
        // A link that holds it, inside a link that opens the browser.
        encodeURIComponent(uri),
        JSON.stringify(secret).slice(1, -1),
        secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        Buffer.from(secret).toString('hex'),
        ...base64Forms(secret),
    ];
}
/**
 * Base64 has three faces, one for each offset that the value can have in what is encoded with it; the
 * uncertain ends are cut.
 */
function base64Forms(secret) {
    const faces = [0, 1, 2].map((offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
        const from = Math.ceil((offset * 8) / 6);
        const to = Math.floor((bytes.length * 8) / 6);
        return bytes.toString('base64').slice(from, to);
    });
    const whole = Buffer.from(secret).toString('base64');
    return [whole, ...faces].flatMap((face) => [face, face.replaceAll('+', '-').replaceAll('/', '_')]);
}


/***/ }),

/***/ 8782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ deadLetterPaths),
/* harmony export */   LT: () => (/* binding */ deadLettersOf),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   iU: () => (/* binding */ hasArrived)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _event_cloudevent_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6119);



/**
 * The events that did not arrive where they should, in their order. One that reached some destinations says
 * in the extension attribute `undelivered` which it did not reach, so that sending it again repeats nothing.
 */
function deadLettersOf(deliveries, require) {
    const tries = new Map();
    for (const delivery of deliveries) {
        for (const event of delivery.parcel.events) {
            const known = tries.get(event);
            if (known)
                known.push(delivery);
            else
                tries.set(event, [delivery]);
        }
    }
    return [...tries].flatMap(([event, tried]) => {
        const missed = tried.filter((delivery) => !hasArrived(delivery));
        const enough = require === 'all' ? tried.length : 1;
        if (tried.length - missed.length >= enough)
            return [];
        if (missed.length === tried.length)
            return [event];
        return [(0,_event_cloudevent_js__WEBPACK_IMPORTED_MODULE_2__/* .cloudEvent */ .Gv)({ ...event, undelivered: missed.map(({ robot }) => robot).join(',') })];
    });
}
/** In a dry run nothing is to arrive. */
function hasArrived({ status }) {
    return status === 'sent' || status === 'dry-run';
}
/**
 * Where to keep them: as the input says, from the workspace; else, or when that fails, in a file of the
 * step's own in RUNNER_TEMP.
 */
function deadLetterPaths(input, env) {
    const { GITHUB_WORKSPACE = '', RUNNER_TEMP = '', GITHUB_JOB = '', GITHUB_ACTION = '' } = env;
    const name = `dingtalk-dead-letters-${GITHUB_JOB}-${GITHUB_ACTION}.json`.replace(/[^\w.-]/g, '_');
    return [...(input === '' ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(GITHUB_WORKSPACE, input)]), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(RUNNER_TEMP, name)];
}
/**
 * Writes all of a file or nothing. A link planted at `path` is replaced, never followed; a folder or a device
 * like /dev/null stays what it is.
 */
async function writeWhole(path, text) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (there && !there.isFile() && !there.isSymbolicLink())
        throw new Error('there is something that is no file');
    const unfinished = `${path}.${process.pid}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, text, { mode: 0o600, flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cr: () => (/* binding */ messagesOf),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   mw: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1957);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7629);
/* harmony import */ var _dead_letters_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8782);



/** The verdict on what was posted, or rehearsed in a dry run. */
function settled(events, deliveries, require) {
    const deadLetters = (0,_dead_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .deadLettersOf */ .LT)(deliveries, require);
    const problem = problemOf(deliveries);
    const verdict = deadLetters.length > 0 ? { failure: problem } : { failure: undefined, warning: problem };
    return { status: statusOf(deliveries), events, deliveries, deadLetters, ...verdict };
}
/** The end of a run with nothing to send. */
function skipped(events = []) {
    return { status: 'skipped', events, deliveries: [], deadLetters: [], failure: undefined };
}
/** The end of a run that broke before anything was posted: every event it had read is a dead letter. */
function broken(error, events = []) {
    return { status: 'failed', events, deliveries: [], deadLetters: events, failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(error), error };
}
/**
 * What was posted, or would be: each message once, however many robots it went to, and without the `msgUuid`
 * of its sending.
 */
function messagesOf(deliveries) {
    const messages = deliveries.flatMap(({ message }) => message ?? []);
    return [
        ...new Map(messages.map(({ msgUuid: _, ...message }) => [JSON.stringify(message), message])).values(),
    ];
}
function statusOf(deliveries) {
    const has = (status) => deliveries.some((delivery) => delivery.status === status);
    if (has('cancelled'))
        return 'cancelled';
    if (has('failed'))
        return has('sent') ? 'partial' : 'failed';
    return has('dry-run') ? 'dry-run' : 'sent';
}
/** The first failure in full, since the others mostly have the same cause, and how many there are. */
function problemOf(deliveries) {
    const [first, ...others] = deliveries.filter((delivery) => !(0,_dead_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .hasArrived */ .iU)(delivery));
    if (first === undefined)
        return undefined;
    const where = new Set(deliveries.map(({ robot }) => robot)).size > 1 ? `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(first.robot)}: ` : '';
    const count = ` ${others.length + 1} of ${deliveries.length} messages were not delivered.`;
    return `${where}${first.cure}${deliveries.length > 1 ? count : ''}`;
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./lib/event/cloudevent.js + 1 modules
var cloudevent = __nccwpck_require__(6119);
// EXTERNAL MODULE: ./lib/visible.js
var visible = __nccwpck_require__(7629);
// EXTERNAL MODULE: ./lib/report/dead-letters.js
var dead_letters = __nccwpck_require__(8782);
// EXTERNAL MODULE: ./lib/report/outcome.js
var report_outcome = __nccwpck_require__(5102);
;// CONCATENATED MODULE: ./lib/report/outputs.js



/** GitHub takes 1 MiB of outputs a job; three long ones fit. */
const maxBytes = 256 * 1024;
function outputsOf(outcome, deadLetterFile) {
    const { events, deliveries, status, failure } = outcome;
    const failed = deliveries.find((delivery) => !(0,dead_letters/* hasArrived */.iU)(delivery));
    const all = Object.entries({
        status,
        event: oneOrMany(events.map(cloudevent/* eventJson */.T$)),
        'event-id': events[0]?.id ?? '',
        message: oneOrMany((0,report_outcome/* messagesOf */.cr)(deliveries).map((message) => JSON.stringify(message))),
        results: JSON.stringify(deliveries.map(resultOf)),
        // Without a word from DingTalk there is no errcode; '' is not the 0 of success.
        errcode: failure === undefined && !failed ? '0' : String(failed?.errcode ?? ''),
        errmsg: failed?.errmsg ?? failure ?? 'ok',
        'dead-letter-file': deadLetterFile ?? '',
    });
    const isTooLong = (value) => Buffer.byteLength(value) > maxBytes;
    return {
        values: Object.fromEntries(all.map(([name, value]) => [name, isTooLong(value) ? '' : value])),
        tooLong: all.filter(([, value]) => isTooLong(value)).map(([name]) => name),
    };
}
/** A single JSON text as it is, any other number of them as an array; nothing for none. */
function oneOrMany(texts) {
    return texts.length > 1 ? `[${texts.join(',')}]` : (texts[0] ?? '');
}
function resultOf(delivery) {
    const { robot, status, errcode, errmsg, attempts, ambiguous, truncated, durationMs } = delivery;
    return { robot, status, errcode, errmsg, attempts, ambiguous, truncated, durationMs };
}

// EXTERNAL MODULE: ./lib/message/markdown/link.js
var markdown_link = __nccwpck_require__(6741);
;// CONCATENATED MODULE: ./lib/report/summary.js


/** GitHub takes 1 MiB of summary from a step; nobody reads more messages than this there. */
const maxPreviews = 20;
const maxRows = 200;
/**
 * The job summary, in GitHub's markdown: what was sent, to which groups, with what result, and how it looks.
 */
function summaryOf({ status, failure, warning, deliveries }) {
    const letters = [...new Map(deliveries.map((delivery) => [delivery.parcel.letter, delivery])).values()];
    const sections = [
        `### DingTalk: ${status}`,
        escapedLines(failure ?? warning ?? ''),
        resultTable(deliveries),
        ...letters.slice(0, maxPreviews).map(preview),
        more(letters.length - maxPreviews, 'messages'),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function resultTable(deliveries) {
    if (deliveries.length === 0)
        return '';
    const rows = deliveries.slice(0, maxRows).map(({ robot, status, errcode, errmsg, attempts, truncated }) => {
        const reason = status === 'failed' ? `: ${errcode ?? ''} ${errmsg}` : '';
        return `| ${escaped(robot)} | ${escaped(status + reason)}${truncated ? ', shortened' : ''} | ${attempts} |`;
    });
    const table = ['| group | result | attempts |', '|---|---|---|', ...rows].join('\n');
    return [table, more(deliveries.length - maxRows, 'results')].filter((part) => part !== '').join('\n\n');
}
function more(count, what) {
    return count > 0 ? `And ${count} more ${what}.` : '';
}
/** A message as the group sees it; in a dry run that is what the reader came for. */
function preview({ message, parcel, status }) {
    if (message === undefined)
        return '';
    const shown = parcel.letter.isOurs ? rendered(message) : undefined;
    const open = status === 'dry-run' ? ' open' : '';
    return [
        `<details${open}><summary>${escaped(titleOf(message) ?? message.msgtype)}</summary>`,
        shown ?? fenced(textOf(message)),
        '</details>',
    ].join('\n\n');
}
function titleOf(message) {
    switch (message.msgtype) {
        case 'markdown':
            return message.markdown.title;
        case 'actionCard':
            return message.actionCard.title;
        case 'link':
            return message.link.title;
        case 'text':
        case 'feedCard':
            return undefined;
        default:
            return message;
    }
}
/** DingTalk's markdown is a part of GitHub's, but for the addresses that open a browser from DingTalk. */
function rendered(message) {
    if (message.msgtype !== 'markdown' && message.msgtype !== 'actionCard')
        return undefined;
    return textOf(message)
        .replace(/\]\((dingtalk:[^()\s]*)\)/g, (_, address) => `](${(0,markdown_link/* targetOf */.$r)(address)})`)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
}
function fenced(text) {
    const runs = [...text.matchAll(/`{3,}/g)].map(([run]) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return `${fence}text\n${text}\n${fence}`;
}
function textOf(message) {
    switch (message.msgtype) {
        case 'text':
            return message.text.content;
        case 'markdown':
            return message.markdown.text;
        case 'actionCard':
            return message.actionCard.text;
        case 'link':
            return `${message.link.text}\n${(0,markdown_link/* targetOf */.$r)(message.link.messageUrl)}`;
        case 'feedCard':
            return message.feedCard.links
                .map(({ title, messageURL }) => `${title}\n${(0,markdown_link/* targetOf */.$r)(messageURL)}`)
                .join('\n');
        default:
            return message;
    }
}
/** A batch has many errors, a line each; the two spaces are markdown's line break. */
function escapedLines(untrusted) {
    return untrusted.split('\n').map(escaped).join('  \n');
}
/**
 * Untrusted text in GitHub's markdown: every mark is an entity, so that none is markup, HTML or a table's.
 */
function escaped(untrusted) {
    return (0,visible/* visible */.R)(untrusted, 1_000).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./lib/report/report.js





/**
 * Tells what came of the run: dead letters, outputs, job summary, and one annotation when something is wrong.
 * What cannot be written is a warning, since it changes nothing about the delivery.
 */
async function report(outcome, reporting) {
    const { log, onFailure } = reporting;
    const deadLetterFile = await keepDeadLetters(outcome, reporting);
    const failure = failureIn(outcome, deadLetterFile);
    writeOutputs(outcome, deadLetterFile, reporting);
    await writeSummary({ ...outcome, failure }, reporting);
    if (outcome.error instanceof Error)
        log.debug(outcome.error.stack ?? outcome.error.message);
    if (outcome.warning !== undefined)
        log.warning(outcome.warning);
    if (failure === undefined)
        return;
    if (onFailure === 'warn')
        log.warning(failure);
    else
        log.failed(failure);
}
function failureIn({ failure }, deadLetterFile) {
    if (failure === undefined || deadLetterFile === undefined)
        return failure;
    return `${failure} What was not delivered is in ${(0,visible/* visible */.R)(deadLetterFile, 500)}; send it again with "event-file".`;
}
async function keepDeadLetters({ deadLetters }, { log, env, deadLetterFile }) {
    if (deadLetters.length === 0)
        return undefined;
    const text = log.redact(`${(0,cloudevent/* batchJson */.Xx)(deadLetters)}\n`);
    for (const path of (0,dead_letters/* deadLetterPaths */.H1)(deadLetterFile, env)) {
        try {
            await (0,dead_letters/* writeWhole */.f8)(path, text);
            return path;
        }
        catch (error) {
            log.warning(`The dead letters could not be written to ${path}: ${reasonOf(error)}.`);
        }
    }
    return undefined;
}
function writeOutputs(outcome, deadLetterFile, { core, log, env }) {
    const { values, tooLong } = outputsOf(outcome, deadLetterFile);
    for (const name of tooLong)
        log.notice(`The output "${name}" is longer than 256 KiB and was left empty.`);
    try {
        if (!env.GITHUB_OUTPUT)
            throw new Error('GITHUB_OUTPUT is not set');
        for (const [name, value] of Object.entries(values))
            core.setOutput(name, log.redact(value));
    }
    catch (error) {
        log.warning(`The outputs could not be written: ${reasonOf(error)}.`);
    }
}
async function writeSummary(outcome, { core, log }) {
    try {
        await core.summary.addRaw(log.redact(summaryOf(outcome))).write();
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${reasonOf(error)}.`);
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ firstRepeated),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   kY: () => (/* binding */ robotOf)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3251);
/* harmony import */ var _webhook_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2190);


/** One robot from its texts; `failure` knows which input and which place they came from. */
function robotOf(texts, allowedHosts, failure) {
    const address = texts.webhook.trim();
    if (address === '')
        throw failure('webhook', 'is missing.');
    const webhook = (0,_webhook_js__WEBPACK_IMPORTED_MODULE_1__/* .readWebhook */ .iN)(address, allowedHosts);
    if ('rule' in webhook)
        throw failure('webhook', webhook.rule);
    const secret = texts.secret.trim();
    if (secret.includes('://')) {
        throw failure('secret', 'must be the signing secret (it starts with SEC), not a URL.');
    }
    const keyword = texts.keyword.trim();
    return {
        webhook,
        secret: secret === '' || secret === '-' ? undefined : new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(secret),
        keyword: keyword === '' ? undefined : keyword,
    };
}
/** Tells robots apart. It holds the token, so it stays inside a `Map` or a comparison. */
function keyOf({ webhook }) {
    return `${webhook.origin} ${webhook.token.reveal()}`;
}
/** The index of the first value that stands earlier in the list, too. */
function firstRepeated(values) {
    const index = values.findIndex((value, at) => values.indexOf(value) < at);
    return index < 0 ? undefined : index;
}


/***/ }),

/***/ 2190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   iN: () => (/* binding */ readWebhook),
/* harmony export */   jU: () => (/* binding */ isHost),
/* harmony export */   qK: () => (/* binding */ sendPath)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3251);

/** DingTalk's own hosts: mainland and international. Source: open.dingtalk.com, help.dingtalk.io. */
const publicHosts = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];
const sendPath = '/robot/send';
/**
 * A token by itself goes to the first public host. Real ones are 64 hexadecimal digits; the bounds leave room
 * for change.
 */
const bareToken = /^[A-Za-z0-9]{16,128}$/;
const tokenInUrl = /^[\x21-\x7e]{1,512}$/;
/**
 * Parameters that a signed URL, copied from a log or a script, may carry. They are dropped: every attempt is
 * signed anew.
 */
const dropped = new Set(['timestamp', 'sign']);
/**
 * The webhook in a URL or a bare token, or the rule that the text breaks. The rule never holds the text: it
 * may be the credential.
 */
function readWebhook(text, allowedHosts) {
    if (bareToken.test(text))
        return { origin: `https://${publicHosts[0]}`, token: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(text) };
    if (/\s/.test(text))
        return { rule: 'must hold no spaces: one webhook URL or access token per line.' };
    const url = parsed(text);
    if (!url || url.hostname === '') {
        return {
            rule: `must be a webhook URL (https://${publicHosts[0]}${sendPath}?access_token=…) or its access token.`,
        };
    }
    const rule = brokenRule(url, text, allowedHosts);
    if (rule)
        return { rule };
    return { origin: url.origin, token: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(url.searchParams.get('access_token') ?? '') };
}
/** `host` or `host:port`, as `allowed-hosts` wants it. */
function isHost(text) {
    return /^(\[[\da-f:.]+\]|[\p{L}\p{N}._-]+)(:\d{1,5})?$/iu.test(text) && URL.canParse(`https://${text}`);
}
function brokenRule(url, text, allowedHosts) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'must begin with https://.';
    if (url.username !== '' || url.password !== '')
        return 'must hold no user name or password before the host.';
    const listed = allowedHosts.some((host) => isListedAs(host, url));
    if (url.protocol === 'http:' && !(listed && isLoopback(url.hostname))) {
        return 'must begin with https://. Plain http is for a loopback host that "allowed-hosts" lists.';
    }
    if (!listed && !publicHosts.some((host) => host === url.host)) {
        return `must point to ${publicHosts.join(' or ')}. A private deployment or gateway, an IP address and another port are listed in "allowed-hosts".`;
    }
    if (url.pathname !== sendPath)
        return `must have the path ${sendPath}.`;
    if (url.hash !== '' || text.includes('#'))
        return 'must hold no "#".';
    const tokens = url.searchParams.getAll('access_token');
    if (tokens.length !== 1 || !tokenInUrl.test(tokens[0] ?? ''))
        return 'must hold exactly one access_token.';
    const strange = [...url.searchParams.keys()].some((key) => key !== 'access_token' && !dropped.has(key));
    if (strange)
        return 'must hold no parameter but access_token.';
    return undefined;
}
/** A host without a port means the usual one; a loopback host means any, since it leads nowhere else. */
function isListedAs(host, url) {
    if (parsed(`${url.protocol}//${host}`)?.host === url.host)
        return true;
    return host === url.hostname && isLoopback(host);
}
function isLoopback(hostname) {
    const host = hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
    return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
/** `new URL` keeps what it could not read in its error, so that error goes no further. */
function parsed(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}


/***/ }),

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ msgtypes)
/* harmony export */ });
const msgtypes = ['text', 'link', 'markdown', 'actionCard', 'feedCard'];


/***/ }),

/***/ 6680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ proxySecrets),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1957);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3251);
/* harmony import */ var _address_webhook_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2190);



/** The lower-case name wins, as in curl; but an empty one does not hide the other, as it would there. */
const names = { proxy: ['https_proxy', 'HTTPS_PROXY'], except: ['no_proxy', 'NO_PROXY'] };
/**
 * The proxy for an origin like `https://oapi.dingtalk.com`; undefined for a direct connection. Loopback is
 * never proxied. Throws a `Failure` that names the variable, and not its value, when that is no proxy URL.
 */
function proxyFor(origin, env) {
    const { protocol, hostname, port } = new URL(origin);
    if (protocol !== 'https:' || (0,_address_webhook_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(hostname))
        return undefined;
    const name = firstSet(env, names.proxy);
    if (!name || isExcepted(hostname, port || '443', textOf(env, names.except)))
        return undefined;
    const url = proxyUrl(textOf(env, [name]));
    if (!url) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The environment variable ${name} must be the URL of an HTTP proxy, http://host:port. Mend or unset it.`);
    }
    return {
        protocol: url.protocol === 'https:' ? 'https:' : 'http:',
        hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
        authorization: authorizationOf(url),
    };
}
/**
 * What must be masked of the proxy settings: credentials, as given and decoded, and any URL that holds them.
 * Never throws.
 */
function proxySecrets(env) {
    return names.proxy.flatMap((name) => {
        const value = textOf(env, [name]);
        const url = proxyUrl(value);
        if (!url)
            return /@/.test(value) ? [value] : [];
        const authorization = authorizationOf(url);
        if (!authorization)
            return [];
        return [
            value,
            url.href,
            url.password,
            decoded(url.password),
            `${decoded(url.username)}:${decoded(url.password)}`,
            authorization.reveal().replace('Basic ', ''),
        ].filter((text) => text !== '');
    });
}
/**
 * Entries of `no_proxy`: `*`, `host`, `.suffix`, `*.suffix`, each with or without `:port`; a host covers its
 * subdomains, as in curl.
 */
function isExcepted(hostname, port, list) {
    const host = bare(hostname);
    return list
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = entry, only] = /^(.*?|\[.*\]):(\d+)$/.exec(bareColons(entry)) ?? [];
        if (only !== undefined && only !== port)
            return false;
        const suffix = bare(name).replace(/^\*?\./, '');
        return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
    });
}
/** An IPv6 address without brackets has colons that are no port. */
function bareColons(entry) {
    return entry.split(':').length > 2 && !entry.startsWith('[') ? `[${entry}]` : entry;
}
function bare(host) {
    return host
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}
function proxyUrl(value) {
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (value === '' || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
function authorizationOf({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    const credentials = `${decoded(username)}:${decoded(password)}`;
    return new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(`Basic ${Buffer.from(credentials).toString('base64')}`);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function firstSet(env, candidates) {
    return candidates.find((name) => env[name]?.trim());
}
function textOf(env, candidates) {
    const name = firstSet(env, candidates);
    return name === undefined ? '' : (env[name]?.trim() ?? '');
}


/***/ }),

/***/ 1289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ problemsIn)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7629);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1707);


/**
 * What keeps a value from being a robot message, as sentences for its author (`link.messageUrl is missing`); empty when it is one.
 * Checks what DingTalk requires and nothing that it does not document: further fields pass.
 */
function problemsIn(message) {
    if (!isObject(message))
        return [`the message must be an object, ${isA(message)}`];
    const { msgtype } = message;
    if (msgtype === undefined)
        return ['msgtype is missing'];
    const known = _message_js__WEBPACK_IMPORTED_MODULE_1__/* .msgtypes */ .j.find((name) => name === msgtype);
    if (known === undefined) {
        return [`msgtype must be one of ${_message_js__WEBPACK_IMPORTED_MODULE_1__/* .msgtypes */ .j.join(', ')}, not "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(String(msgtype))}"`];
    }
    const content = message[known];
    if (content === undefined)
        return [`${known} is missing`];
    if (!isObject(content))
        return [`${known} must be an object, ${isA(content)}`];
    return [...problemsUnder(known, content), ...problemsInAt(message.at)];
}
function problemsUnder(msgtype, content) {
    switch (msgtype) {
        case 'text':
            return required(content, 'text', ['content']);
        case 'markdown':
            return required(content, 'markdown', ['title', 'text']);
        case 'link':
            return [
                ...required(content, 'link', ['title', 'text', 'messageUrl']),
                ...optional(content, 'link', ['picUrl']),
                ...tooLong(content, 'link', ['messageUrl', 'picUrl']),
            ];
        case 'actionCard':
            return problemsInCard(content);
        case 'feedCard':
            return each(content.links, 'feedCard.links', (link, path) => [
                ...required(link, path, ['title', 'messageURL', 'picURL']),
                ...tooLong(link, path, ['messageURL', 'picURL']),
            ]);
        default:
            return msgtype;
    }
}
/** `singleTitle` and `singleURL` win over `btns`. */
function problemsInCard(card) {
    const common = [
        ...required(card, 'actionCard', ['title', 'text']),
        ...flag(card, 'btnOrientation'),
        ...flag(card, 'hideAvatar'),
    ];
    if (card.singleTitle !== undefined || card.singleURL !== undefined) {
        return [
            ...common,
            ...required(card, 'actionCard', ['singleTitle', 'singleURL']),
            ...tooLong(card, 'actionCard', ['singleTitle', 'singleURL']),
        ];
    }
    if (card.btns === undefined) {
        return [...common, 'actionCard.singleTitle and actionCard.singleURL, or actionCard.btns, are missing'];
    }
    return [
        ...common,
        ...each(card.btns, 'actionCard.btns', (button, path) => required(button, path, ['title', 'actionURL'])),
        ...tooLong(card, 'actionCard', ['btns']),
    ];
}
/** DingTalk takes the texts "0" and "1", not numbers. */
function flag(card, field) {
    const value = card[field];
    return value === undefined || value === '0' || value === '1'
        ? []
        : [`actionCard.${field} must be "0" or "1" in quotes`];
}
/** At most 50 people; source: open.dingtalk.com, custom robot. */
const maxMentions = 50;
function problemsInAt(at) {
    if (at === undefined)
        return [];
    if (!isObject(at))
        return [`at must be an object, ${isA(at)}`];
    const { isAtAll } = at;
    const lists = ['atMobiles', 'atUserIds'].flatMap((field) => {
        const people = at[field];
        if (people === undefined)
            return [];
        const fine = Array.isArray(people) && people.every((person) => typeof person === 'string');
        if (!fine)
            return [`at.${field} must be a list of texts`];
        return people.length > maxMentions ? [`at.${field} must be at most ${maxMentions} people`] : [];
    });
    const all = isAtAll === undefined || typeof isAtAll === 'boolean' ? [] : ['at.isAtAll must be true or false'];
    return [...lists, ...all];
}
/** What cannot be cut must leave room for the rest in 20,000 bytes. */
const maxUncutBytes = 8_000;
function tooLong(content, path, fields) {
    const bytes = fields.reduce((sum, field) => sum + Buffer.byteLength(JSON.stringify(content[field]) ?? ''), 0);
    if (bytes <= maxUncutBytes)
        return [];
    const names = fields.map((field) => `${path}.${field}`).join(' and ');
    return [`${names} cannot be cut and must take at most ${maxUncutBytes} bytes, not ${bytes}`];
}
function required(content, path, fields) {
    return fields.flatMap((field) => {
        const value = content[field];
        if (value === undefined || value === null)
            return [`${path}.${field} is missing${misspelt(content, field)}`];
        if (typeof value !== 'string')
            return [`${path}.${field} must be text, ${isA(value)}`];
        return value.trim() === '' ? [`${path}.${field} is empty`] : [];
    });
}
/** DingTalk spells `messageUrl` in one type and `messageURL` in another. */
function misspelt(content, field) {
    const other = Object.keys(content).find((key) => key !== field && key.toLowerCase() === field.toLowerCase());
    return other === undefined ? '' : ` (spelt "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(other)}" here)`;
}
function optional(content, path, fields) {
    return fields
        .filter((field) => content[field] !== undefined && typeof content[field] !== 'string')
        .map((field) => `${path}.${field} must be text, ${isA(content[field])}`);
}
function each(value, path, problems) {
    if (value === undefined)
        return [`${path} is missing`];
    if (!Array.isArray(value))
        return [`${path} must be a list, ${isA(value)}`];
    if (value.length === 0)
        return [`${path} is empty`];
    return value.flatMap((item, index) => isObject(item)
        ? problems(item, `${path}[${index}]`)
        : [`${path}[${index}] must be an object, ${isA(item)}`]);
}
function isA(value) {
    if (value === null)
        return 'it is null';
    if (value === undefined)
        return 'it is missing';
    return Array.isArray(value) ? 'it is a list' : `it is a ${typeof value}`.replace('a object', 'an object');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/context.js

/** Source: docs.github.com, "Variables reference". */
function readContext(env, matrix) {
    return Object.freeze({
        eventName: env.GITHUB_EVENT_NAME ?? '',
        payload: payloadAt(env.GITHUB_EVENT_PATH),
        repository: env.GITHUB_REPOSITORY ?? '',
        workflow: env.GITHUB_WORKFLOW ?? '',
        workflowRef: env.GITHUB_WORKFLOW_REF ?? '',
        runId: env.GITHUB_RUN_ID ?? '',
        runNumber: env.GITHUB_RUN_NUMBER ?? '',
        runAttempt: env.GITHUB_RUN_ATTEMPT ?? '',
        job: env.GITHUB_JOB ?? '',
        step: env.GITHUB_ACTION ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        sha: env.GITHUB_SHA ?? '',
        ref: env.GITHUB_REF ?? '',
        refName: env.GITHUB_REF_NAME ?? '',
        headRef: env.GITHUB_HEAD_REF ?? '',
        serverUrl: withoutSlash(env.GITHUB_SERVER_URL || 'https://github.com'),
        apiUrl: withoutSlash(env.GITHUB_API_URL || 'https://api.github.com'),
        workspace: env.GITHUB_WORKSPACE ?? '',
        runnerTemp: env.RUNNER_TEMP ?? '',
        runnerName: env.RUNNER_NAME ?? '',
        matrix,
    });
}
/**
 * The runner writes this file; one that is missing or no object leaves the event without data, which every
 * reader copes with.
 */
function payloadAt(path) {
    if (!path)
        return {};
    try {
        const payload = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
        return payload !== null && typeof payload === 'object' && !Array.isArray(payload) ? { ...payload } : {};
    }
    catch {
        return {};
    }
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}

// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __nccwpck_require__(1957);
// EXTERNAL MODULE: ./lib/text-file.js
var text_file = __nccwpck_require__(639);
// EXTERNAL MODULE: ./lib/event/adapter.js
var adapter = __nccwpck_require__(5059);
// EXTERNAL MODULE: ./lib/event/cloudevent.js + 1 modules
var cloudevent = __nccwpck_require__(6119);
// EXTERNAL MODULE: ./lib/event/cdevents.js
var cdevents = __nccwpck_require__(5500);
// EXTERNAL MODULE: ./lib/event/rules.js
var rules = __nccwpck_require__(4727);
;// CONCATENATED MODULE: ./lib/event/dispatch.js


/**
 * GitHub takes ten top-level keys in `client_payload`, fewer than an event may have, so senders also nest it.
 */
const keys = ['cloudevent', 'event'];
/** Undefined when the workflow was started by something else, or by a dispatch without an event in it. */
function dispatchedEvent({ eventName, payload }) {
    const sent = payload.client_payload;
    if (eventName !== 'repository_dispatch' || !(0,rules/* isObject */.Gv)(sent))
        return undefined;
    const places = [
        ['client_payload', sent],
        ...keys.map((key) => [`client_payload.${key}`, sent[key]]),
    ];
    for (const [place, document] of places) {
        const value = (0,cdevents/* cloudEventIn */.f)(document);
        if (value !== undefined)
            return { place, value };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/event/id.js
var id = __nccwpck_require__(7935);
// EXTERNAL MODULE: ./lib/event/report.js
var report = __nccwpck_require__(8896);
// EXTERNAL MODULE: ./lib/event/workflow-facts.js
var workflow_facts = __nccwpck_require__(233);
;// CONCATENATED MODULE: ./lib/event/read.js









/**
 * The events to tell of: those in a file or input, else the one a repository_dispatch carries, else the
 * workflow's own.
 */
async function readEvents(inputs, context, now) {
    checkInputs(inputs);
    const { subject, origin, candidates } = await find(inputs, context, now());
    if (candidates.length > 1 && Object.hasOwn(inputs.attributes, 'id')) {
        throw (0,lib_failure/* inputFailure */.vQ)('attributes', 'gives one "id" to all events of a batch; leave it out.');
    }
    const examined = candidates.map((candidate) => examineWith(candidate, inputs.attributes));
    const broken = [...examined.flatMap((each) => each.broken), ...mixedVersions(examined)];
    if (broken.length > 0)
        throw (0,report/* invalid */.G)(subject, broken);
    const warnings = [
        ...(inputs.githubEvent !== '' && inputs.file === '' && inputs.text === ''
            ? ['Input "event-name" has no effect without "event" or "event-file".']
            : []),
        ...(candidates.length === 0 ? [`${subject} is an empty batch: there is nothing to send.`] : []),
        ...(0,report/* told */.E)(examined.flatMap((each) => each.warnings)),
    ];
    return { events: examined.map(({ attributes }) => (0,cloudevent/* cloudEvent */.Gv)(attributes)), origin, warnings };
}
async function find(inputs, context, now) {
    const { file, attributes, githubEvent: eventName } = inputs;
    if (file !== '' || inputs.text !== '') {
        const input = file === '' ? 'event' : 'event-file';
        const { candidatesIn } = await __nccwpck_require__.e(/* import() */ 701).then(__nccwpck_require__.bind(__nccwpck_require__, 7701));
        const text = file === '' ? inputs.text : await (0,text_file/* readTextFile */.G)('event-file', file, context);
        const candidates = candidatesIn({ input, text, eventName, attributes }, context, now);
        return { subject: `Input "${input}"`, origin: file === '' ? 'input' : 'file', candidates };
    }
    const dispatched = dispatchedEvent(context);
    if (dispatched !== undefined) {
        return { subject: 'The event in this repository_dispatch', origin: 'dispatch', candidates: [dispatched] };
    }
    const value = workflowEvent(context, inputs.status, now);
    return { subject: 'The event of this workflow', origin: 'workflow', candidates: [{ place: '', value }] };
}
function workflowEvent(context, status, now) {
    const { eventName, payload } = context;
    if (eventName === '') {
        throw new lib_failure/* Failure */.HR('There is no event: GITHUB_EVENT_NAME is not set. Give one in "event" or "event-file".');
    }
    return {
        specversion: '1.0',
        id: (0,id/* derivedId */.d)(context, eventName),
        ...(0,adapter/* githubAttributes */.h9)(eventName, payload, (0,adapter/* repositorySource */.OW)(context), now),
        ...(0,workflow_facts/* contextExtensions */.a7)(context, status),
    };
}
function examineWith({ place, value, broken }, overrides) {
    if (broken !== undefined)
        return { place, attributes: {}, broken: [{ place, ...broken }], warnings: [] };
    const attributes = (0,rules/* isObject */.Gv)(value) ? { ...value, ...overrides } : {};
    const result = (0,rules/* examine */.sb)((0,rules/* isObject */.Gv)(value) ? attributes : value);
    return {
        place,
        attributes,
        broken: result.broken.map((finding) => ({ place, ...finding })),
        warnings: result.warnings.map((finding) => ({ place, ...finding })),
    };
}
/** A batch has one specversion: that of its first event that has a known one. */
function mixedVersions(examined) {
    const versioned = examined.filter(({ attributes: { specversion } }) => specversion === '1.0' || specversion === '0.3');
    const version = versioned[0]?.attributes.specversion;
    return versioned
        .filter(({ attributes }) => attributes.specversion !== version)
        .map(({ place, attributes }) => ({
        place,
        attribute: 'specversion',
        rule: 'one-specversion',
        text: 'must be the same in the whole batch',
        value: attributes.specversion,
    }));
}
function checkInputs({ file, text, githubEvent, attributes }) {
    if (file !== '' && text !== '') {
        throw (0,lib_failure/* inputFailure */.vQ)('event', 'cannot be given together with "event-file"; give one of them.');
    }
    if (githubEvent !== '' && !/^[a-z\d_]+$/.test(githubEvent)) {
        throw (0,lib_failure/* inputFailure */.vQ)('event-name', 'must be the name of a GitHub event, as in release or push.', githubEvent);
    }
    const [data] = ['data', 'data_base64'].filter((name) => Object.hasOwn(attributes, name));
    if (data !== undefined) {
        throw (0,lib_failure/* inputFailure */.vQ)('attributes', `sets attributes only, and "${data}" is none; put it in "event" or "event-file".`);
    }
    // The rules of the event's own attributes hold here too, so an error names the input that is to be mended.
    const { broken } = (0,rules/* examine */.sb)({ specversion: '1.0', id: '-', source: '-', type: '-', ...attributes });
    if (broken.length > 0)
        throw (0,report/* invalid */.G)('Input "attributes"', broken.map((finding) => ({ place: '', ...finding })));
}

// EXTERNAL MODULE: ./lib/message/audience.js
var audience = __nccwpck_require__(7689);
// EXTERNAL MODULE: ./lib/message/choice.js + 1 modules
var choice = __nccwpck_require__(1657);
// EXTERNAL MODULE: ./lib/message/failures.js
var message_failures = __nccwpck_require__(3984);
// EXTERNAL MODULE: ./lib/message/letter.js + 3 modules
var message_letter = __nccwpck_require__(5186);
// EXTERNAL MODULE: ./lib/message/occasion.js
var occasion = __nccwpck_require__(7256);
// EXTERNAL MODULE: ./lib/robot/wire/schema.js
var schema = __nccwpck_require__(1289);
// EXTERNAL MODULE: ./lib/visible.js
var visible = __nccwpck_require__(7629);
// EXTERNAL MODULE: ./lib/message/markdown/escape.js
var markdown_escape = __nccwpck_require__(5934);
// EXTERNAL MODULE: ./lib/message/markdown/link.js
var markdown_link = __nccwpck_require__(6741);
;// CONCATENATED MODULE: ./lib/message/template/wording.js





/**
 * Reads the templates among the inputs; their engine is loaded only when one of them has something to fill
 * in. Warnings of later calls are added to the set.
 */
async function wordingOf(settings, scene, warnings) {
    const { title, text, payload } = settings;
    const buttons = buttonTemplates(settings.buttons);
    const render = hasTemplate([title, text, payload, buttons])
        ? await (await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 6552))).renderingIn(settings, scene)
        : undefined;
    const written = (input, template, event, place) => render ? render(input, template, event, place) : template;
    return {
        title: (event) => title.trim() === '' ? undefined : filled('title', (0,markdown_escape/* oneLine */.TN)(written('title', title, event, 'plain'))),
        text: (event, place) => text.trim() === '' ? undefined : filled('text', written('text', text, event, place).trim()),
        buttons: (event) => {
            if (buttons.length === 0)
                return undefined;
            const shown = [];
            for (const button of buttons) {
                const title = filled('buttons', (0,markdown_escape/* oneLine */.TN)(written('buttons', button.title, event, 'plain')));
                const address = written('buttons', button.url, event, 'url').trim();
                if (address !== '')
                    shown.push({ title, url: buttonAddress(address, scene.context.serverUrl) });
                else
                    warnings.add(`The button "${(0,visible/* visible */.R)(title)}" was left out: its address is empty, or not https.`);
            }
            const bytes = shown.reduce((sum, button) => sum + buttonBytes(button), 0);
            if (bytes > maxButtonBytes) {
                throw (0,lib_failure/* inputFailure */.vQ)('buttons', `must take at most ${maxButtonBytes} bytes of the message, not ${bytes}.`);
            }
            return shown;
        },
        payload: (event) => payload === undefined
            ? undefined
            : checkedPayload(filledIn(payload, [], (template, path) => written(['payload', ...path].join('.'), template, event, placeOf(path)))),
    };
}
function hasTemplate(value) {
    if (typeof value === 'string')
        return /\{[{%]/.test(value);
    return typeof value === 'object' && value !== null && Object.values(value).some(hasTemplate);
}
function filled(input, text) {
    if (text === '')
        throw (0,lib_failure/* inputFailure */.vQ)(input, 'gives no text for this event. DingTalk refuses an empty one.');
    return text;
}
function buttonTemplates(value) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw (0,lib_failure/* inputFailure */.vQ)('buttons', 'must be a list of {title, url}.');
    return value.map((item, index) => {
        const { title, url } = (item ?? {});
        if (typeof title === 'string' && typeof url === 'string')
            return { title, url };
        throw (0,lib_failure/* inputFailure */.vQ)('buttons', `must be a list of {title, url}, both texts; item ${index + 1} is not.`);
    });
}
/** Buttons cannot be cut and must leave room for the text. */
const maxButtonBytes = 8_000;
function buttonBytes({ title, url }) {
    return Buffer.byteLength(title) + (0,markdown_link/* buttonUrl */.U8)(url).length;
}
function buttonAddress(url, serverUrl) {
    const address = (0,markdown_link/* allowedUrl */._0)(url, serverUrl);
    if (address === undefined)
        throw (0,lib_failure/* inputFailure */.vQ)('buttons', 'needs an https address for each button.', url);
    return address;
}
/**
 * Every text of a payload filled in for the place that its field is; `path` holds the keys of the field and
 * what it is in.
 */
function filledIn(value, path, fill) {
    if (typeof value === 'string')
        return fill(value, path);
    if (Array.isArray(value))
        return value.map((item) => filledIn(item, path, fill));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filledIn(inner, [...path, name], fill)]));
}
/** Of all the fields of a message, these two are markdown. */
function placeOf(path) {
    if (/url$/i.test(path.at(-1) ?? ''))
        return 'url';
    return /^(?:markdown|actionCard)\.text$/.test(path.join('.')) ? 'markdown' : 'plain';
}
function checkedPayload(message) {
    const problems = (0,schema/* problemsIn */._)(message);
    if (problems.length > 0) {
        throw new lib_failure/* Failure */.HR(`Input "payload" is not a DingTalk message: ${(0,visible/* visible */.R)(problems.join('; '), 1_000)}.`);
    }
    return message;
}

// EXTERNAL MODULE: ./lib/message/trusted.js
var trusted = __nccwpck_require__(5112);
;// CONCATENATED MODULE: ./lib/message/compose.js








/**
 * What the group reads of the events: a letter each in their order, or few letters for all of them. Events
 * that cannot become a message are a Failure that names them, before anything is sent.
 */
async function compose(events, settings, scene) {
    const warnings = new Set();
    const wording = await wordingOf(settings, scene, warnings);
    const occasions = events.map((0,occasion/* occasionsIn */.wZ)(settings, scene));
    const letters = settings.batch === 'digest' && events.length > 1
        ? await (await __nccwpck_require__.e(/* import() */ 847).then(__nccwpck_require__.bind(__nccwpck_require__, 8847))).digests(occasions, scene.groupOf, settings, wording, warnings)
        : await eachOf(occasions, settings, wording, warnings);
    return { letters, warnings: [...warnings] };
}
async function eachOf(occasions, settings, wording, warnings) {
    const letters = [];
    const failures = [];
    for (const occasion of occasions) {
        try {
            letters.push(await composed(occasion, settings, wording, warnings));
        }
        catch (error) {
            if (!(error instanceof lib_failure/* Failure */.HR))
                throw error;
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw (0,message_failures/* failureOf */.g)(failures);
    return letters;
}
async function composed(occasion, settings, wording, warnings) {
    const message = await (0,choice/* messageFor */.XW)(occasion, settings, wording);
    const msgtype = message.msgtype === 'written' ? message.message.msgtype : message.msgtype;
    const mentions = (0,audience/* mentionsOf */.j)([occasion], settings, msgtype, warnings);
    const letter = (0,message_letter/* letterFor */.Y)(message, (0,trusted/* trustedPage */.B)(occasion), mentions, occasion.words);
    return { letter, events: [occasion.event] };
}

;// CONCATENATED MODULE: ./lib/message/template/asks.js
/** Whether a template or `at-when` uses what only GitHub can tell of the run. */
function asksOfRun({ title, text, payload, buttons, mentions }) {
    const templates = JSON.stringify([title, text, payload, buttons]);
    return (mentions.when === 'changed' ||
        /\{[{%][^}]*(?<![.\w])(?:outcome|jobs?|failed|run|commit|counts|change|people)\b/.test(templates));
}

// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __nccwpck_require__(5102);
;// CONCATENATED MODULE: ./lib/robot/address/robots.js


/** The hosts that may be posted to, each once: `https://oapi.dingtalk.com`. */
function originsOf({ destinations }) {
    return [...new Set(destinations.flatMap(({ pool }) => pool.map(({ webhook }) => webhook.origin)))];
}
/**
 * Where a message goes: the groups of `chat-group`, else the event's `xvchatgroup`, else the first group.
 * Robots from `webhook` have no group names: they serve any `xvchatgroup`, and each gets the message. Throws
 * a `Failure` that lists the known groups.
 */
function destinationsFor(book, { chatGroup, xvchatgroup }) {
    if (book.kind === 'webhooks') {
        if (chatGroup.length === 0)
            return book.destinations;
        throw (0,lib_failure/* inputFailure */.vQ)('chat-group', 'chooses among the groups of "robots", which is not given.');
    }
    const known = book.destinations.map(({ name }) => `"${(0,visible/* visible */.R)(name)}"`).join(', ');
    if (chatGroup.length > 0) {
        return [...new Set(chatGroup)].map((name) => {
            const found = book.destinations.find((destination) => destination.name === name);
            if (found)
                return found;
            throw (0,lib_failure/* inputFailure */.vQ)('chat-group', `must name groups of "robots": ${known}.`, name);
        });
    }
    if (xvchatgroup === undefined)
        return [book.destinations[0]];
    const found = book.destinations.find((destination) => destination.name === xvchatgroup);
    if (found)
        return [found];
    throw new lib_failure/* Failure */.HR(`The event's xvchatgroup "${(0,visible/* visible */.R)(xvchatgroup)}" is no group of "robots". Known groups: ${known}. Add it there, or choose with "chat-group".`);
}

// EXTERNAL MODULE: ./lib/redact.js
var lib_redact = __nccwpck_require__(5078);
;// CONCATENATED MODULE: ./lib/robot/errcodes.js
const copyAgain = 'Open the robot in the settings of the DingTalk group, copy its webhook again, and put it into "webhook" (or `webhook` in "robots").';
const sendLess = 'A robot may send 20 messages a minute, and is blocked for up to 10 minutes beyond that: send less often, use `batch: digest`, or give the group several robots in "robots".';
const wrongSecret = 'Check that "secret" is the secret of this very robot (it starts with SEC), and that the robot\'s security setting is the signature ("加签").';
/**
 * The first row that fits a code and its text counts. Sources: open.dingtalk.com, "custom robot: error codes"
 * and "global error codes"; what is not there was seen in issue threads and logs: -1, 500100, 130101, 660026,
 * 90002, 90018, 300001, 300005, 40035, 43002, 43004, 460101, 101002, 404, 22.
 */
const rows = [
    {
        codes: [-1, 500100],
        kind: 'busy',
        cure: 'DingTalk is busy: run the job again later, or raise "deadline-seconds" and "retries".',
    },
    {
        codes: [130101, 410100, 660026, 90002, 90018],
        kind: 'rate-limited',
        cure: sendLess,
    },
    {
        codes: [310000],
        errmsg: /keyword|关键词/i,
        kind: 'match',
        cure: 'The robot accepts only messages with one of its keywords: set "keyword" to one of them.',
    },
    {
        codes: [310000],
        errmsg: /\bip\b|whitelist|白名单/i,
        kind: 'robot',
        cure: 'The robot accepts messages only from listed IP addresses: add the one that DingTalk names to the robot\'s list, or change its security setting to the signature ("加签") and set "secret".',
    },
    {
        codes: [310000],
        errmsg: /timestamp|expired|签名过期|过期|时间戳/i,
        kind: 'signature',
        cure: "The signature is more than an hour from DingTalk's clock: set the clock of the runner.",
    },
    { codes: [310000], kind: 'signature', cure: wrongSecret },
    {
        codes: [40035, 40014],
        errmsg: /access_token/i,
        kind: 'robot',
        cure: `DingTalk does not know this token. ${copyAgain}`,
    },
    { codes: [300001, 300005, 400101], kind: 'robot', cure: `DingTalk does not know this token. ${copyAgain}` },
    {
        codes: [400102],
        kind: 'robot',
        cure: 'The robot is disabled: enable it in the settings of the DingTalk group.',
    },
    {
        codes: [400106],
        kind: 'robot',
        cure: 'The robot is not in the group any more: add it again, and put its new webhook into "webhook" (or "robots").',
    },
    {
        codes: [400013],
        kind: 'robot',
        cure: 'The group was disbanded: add a robot to another group, and put its webhook into "webhook" (or "robots").',
    },
    {
        codes: [460101, 101002],
        kind: 'too-long',
        cure: 'The message is too long even in its short form: shorten "text", "payload" or "buttons".',
    },
    {
        codes: [430101, 430102, 430103, 430104],
        kind: 'unsafe',
        cure: 'DingTalk holds a link, an image or a text in it for unsafe, even in the plainest form: change "title" and "text".',
    },
    {
        codes: [40035, 43002, 43004, 400105, 400202, 400401, 400402, 400403, 400602],
        kind: 'message',
        cure: 'DingTalk finds the message malformed: check "msgtype", "payload" and "buttons".',
    },
    { codes: [404, 22], kind: 'robot', cure: `DingTalk does not know this path. ${copyAgain}` },
];
/** Codes that nobody has met yet: a text that speaks of the rate counts as the rate limit. */
const tooFast = /too fast|frequen|too many messages|exceed \d+ times|限流|太快/i;
const unknown = {
    rateLimited: { kind: 'rate-limited', cure: sendLess },
    other: {
        kind: 'message',
        cure: 'Look the code up under "error codes" at open.dingtalk.com; "webhook", "secret" and the robot\'s security settings are where most errors are.',
    },
};
/**
 * The shield before DingTalk, after 10,000 calls in 20 s from one address. Source: open.dingtalk.com, "call
 * frequency limits".
 */
const x5Cure = 'DingTalk blocks the IP address of this runner for about five minutes, for too many calls from it. Run the job again later, or on another runner.';
function errcodeRow(errcode, errmsg) {
    const row = rows.find(({ codes, errmsg: pattern }) => codes.includes(errcode) && (pattern?.test(errmsg) ?? true));
    if (row)
        return { kind: row.kind, cure: row.cure, known: true };
    return { ...(tooFast.test(errmsg) ? unknown.rateLimited : unknown.other), known: false };
}

;// CONCATENATED MODULE: ./lib/robot/retry.js
/** Full jitter, as in "Exponential Backoff And Jitter" (AWS Architecture Blog). */
const backoff = { baseMs: 500, maxMs: 10_000 };
/**
 * A rate-limited robot rests for the minute that its limit counts back, and gets one more try when that much
 * of the deadline is left; limited again, it is blocked. Source: open.dingtalk.com, "custom robot: limits"
 * (20 messages a minute, throttled for 10 minutes).
 */
const rateLimit = { restMs: 60_000, leastLeftMs: 61_000, blockMs: 600_000 };
/** No attempt is begun with less time than this: it could only end without an answer. */
const leastAttemptMs = 250;
/**
 * After the first signal, how long a request in flight may take to find its answer; the runner kills after
 * ten seconds.
 */
const graceMs = 3_000;
/**
 * When a host gave none of this many messages in a row DingTalk's verdict, and for this long since it failed the
 * first of them, those after them are not tried in this run: a large batch would otherwise wait for hours.
 */
const silence = { messages: 3, ms: 60_000 };
/**
 * How long to wait before the retry with this number, counted from 1. Never less than the server asked for.
 */
function waitMs(retry, retryAfterMs, random) {
    const ceiling = Math.min(backoff.maxMs, backoff.baseMs * 2 ** (retry - 1));
    return Math.max(Math.round(random() * ceiling), retryAfterMs);
}
/**
 * `Retry-After` as seconds or an HTTP date, in milliseconds from now; 0 for anything else. Source: RFC 9110,
 * 10.2.3.
 */
function retryAfterMs(value, nowMs) {
    if (value === undefined)
        return 0;
    if (/^\d{1,6}$/.test(value))
        return Number(value) * 1000;
    const date = httpDateMs(value);
    return date === undefined ? 0 : Math.max(0, date - nowMs);
}
/** An HTTP date in the form all senders must use, as milliseconds since 1970. Source: RFC 9110, 5.6.7. */
function httpDateMs(value) {
    if (!value || !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value))
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./lib/robot/reply.js



/** Farther than this from the server's clock, a signature fails for the time and not for the secret. */
const maxSkewMs = 5 * 60_000;
/** Tries of an answer that says nothing: 200 without an errcode. */
const maxMuteAttempts = 2;
/** HTTP status of an answer without a known errcode. The rest is refused. Source: RFC 9110, 15. */
const statuses = { ambiguous: [200, 500, 502, 504], busy: [408, 429, 503] };
/**
 * Judges what came of one attempt. Success is HTTP 200 with a JSON object whose own `errcode` is 0 or "0",
 * and nothing else. The texts are one harmless line each.
 */
function judge(outcome, attempted) {
    const { origin } = attempted;
    const { host } = new URL(origin);
    switch (outcome.kind) {
        case 'unreached': {
            const { kind, reason, cure, maxAttempts = Number.POSITIVE_INFINITY } = outcome.fault;
            const errmsg = `could not connect to ${host}: ${reason}`;
            const whole = `Could not connect to ${host}: ${reason}. Nothing was sent. ${cure}`;
            if (kind === 'refused')
                return { kind, errcode: null, errmsg, blame: 'host', cure: whole };
            return { kind, errcode: null, errmsg, maxAttempts, cure: whole };
        }
        case 'lost':
            return unclear(host, outcome.reason, Number.POSITIVE_INFINITY);
        case 'answer':
            return judgeAnswer(outcome.answer, host, attempted);
        default:
            return outcome;
    }
}
function judgeAnswer(answer, host, { signedMs, redact }) {
    const reply = replyOf(answer.body, redact);
    const redirect = answer.status >= 300 && answer.status < 400;
    if (reply.errcode === 0 && answer.status === 200)
        return { kind: 'sent', errcode: 0, errmsg: reply.errmsg };
    if (reply.errcode !== undefined && reply.errcode !== 0 && !redirect) {
        const verdict = judgeErrcode(reply.errcode, reply.errmsg, answer, signedMs);
        if (verdict)
            return verdict;
    }
    if (reply.blocked) {
        return { kind: 'refused', errcode: null, errmsg: reply.errmsg, blame: 'host', cure: x5Cure };
    }
    return judgeStatus(answer, host, signedMs);
}
/**
 * By the table; another status than 200 needs a code that the table knows, to be DingTalk's word and not a
 * gateway's.
 */
function judgeErrcode(errcode, errmsg, answer, signedMs) {
    const row = errcodeRow(errcode, errmsg);
    if (!row.known && answer.status !== 200)
        return undefined;
    const said = `errcode ${errcode}${errmsg === '' ? '' : `, ${errmsg}`}`;
    const cure = `DingTalk refused the message: ${said}. ${row.cure}`;
    switch (row.kind) {
        case 'busy':
            return { kind: 'busy', errcode, errmsg, retryAfterMs: restMs(answer, signedMs), cure };
        case 'signature': {
            const serverMs = httpDateMs(answer.date);
            const skewed = serverMs !== undefined && Math.abs(serverMs - signedMs) > maxSkewMs;
            if (skewed)
                return { kind: 'skewed', errcode, errmsg, serverMs, cure };
            return { kind: 'refused', errcode, errmsg, blame: 'robot', cure };
        }
        case 'robot':
        case 'match':
        case 'message':
            return { kind: 'refused', errcode, errmsg, blame: row.kind, cure };
        case 'rate-limited':
        case 'too-long':
        case 'unsafe':
            return { kind: row.kind, errcode, errmsg, cure };
        default:
            return row.kind;
    }
}
/** What the server asks to be left alone for, by its own clock if it gives one. */
function restMs({ retryAfter, date }, signedMs) {
    return retryAfterMs(retryAfter, httpDateMs(date) ?? signedMs);
}
function judgeStatus(answer, host, signedMs) {
    const { status } = answer;
    if (status === 200) {
        return unclear(host, 'it answered HTTP 200 without an errcode, which a DingTalk robot does not', maxMuteAttempts);
    }
    const errmsg = `HTTP ${status}`;
    if (statuses.ambiguous.some((known) => known === status)) {
        return unclear(host, `it answered HTTP ${status}`, Number.POSITIVE_INFINITY);
    }
    if (statuses.busy.some((known) => known === status)) {
        const wait = restMs(answer, signedMs);
        const cure = `${host} is busy: it answered HTTP ${status}${wait > 0 ? ` and wants ${Math.ceil(wait / 1000)} s of rest` : ''}. Run the job again later, or raise "deadline-seconds".`;
        return { kind: 'busy', errcode: null, errmsg, retryAfterMs: wait, cure };
    }
    const redirected = status >= 300 && status < 400 ? ' Redirects are not followed.' : '';
    const cure = `${host} refused the message: HTTP ${status}.${redirected} Check that "webhook" is the robot's URL as DingTalk shows it, and that nothing stands between the runner and DingTalk.`;
    return { kind: 'refused', errcode: null, errmsg, blame: 'message', cure };
}
function unclear(host, reason, maxAttempts) {
    return {
        kind: 'ambiguous',
        errcode: null,
        errmsg: `no clear answer from ${host}: ${reason}`,
        maxAttempts,
        cure: `${host} gave no clear answer: ${reason}. The message may have been delivered: look into the group before you send it again.`,
    };
}
const mute = { errcode: undefined, errmsg: '', blocked: false };
function replyOf(body, redact) {
    const value = jsonOf(body);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return mute;
    const fields = new Map(Object.entries(value));
    const text = fields.get('errmsg');
    const errmsg = typeof text === 'string' ? (0,visible/* visible */.R)(redact(text)) : '';
    const errcode = errcodeOf(fields.get('errcode'));
    if (errcode === undefined && fields.get('source') === 'x5') {
        return { errcode, errmsg: 'the IP address is blocked', blocked: true };
    }
    return { errcode, errmsg, blocked: false };
}
/** The documentation's sample has the code as a string. */
function errcodeOf(value) {
    if (typeof value === 'string' && /^-?\d{1,9}$/.test(value))
        return Number(value);
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
/** JSON is UTF-8 (RFC 8259, 8.1), so other bytes are no JSON; a byte order mark is overlooked. */
function jsonOf(body) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/secret.js
var secret = __nccwpck_require__(3251);
// EXTERNAL MODULE: ./lib/robot/address/webhook.js
var webhook = __nccwpck_require__(2190);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/robot/wire/sign.js

/**
 * DingTalk's signature, base64 and not yet URL-encoded: HMAC-SHA256 keyed with the secret over `timestamp +
 * "\n" + secret`. (Feishu's robots swap key and message: not here.) Source: open.dingtalk.com, "custom robot:
 * security settings".
 */
function sign(timestampMs, secret) {
    const key = secret.reveal();
    return (0,external_node_crypto_.createHmac)('sha256', key).update(`${timestampMs}\n${key}`).digest('base64');
}

;// CONCATENATED MODULE: ./lib/robot/wire/request.js



/**
 * The request for one attempt; `nowMs` is the time it is signed with, since DingTalk takes a signature for
 * one hour.
 */
function requestFor(robot, message, nowMs) {
    const { origin, token } = robot.webhook;
    const query = new URLSearchParams({ access_token: token.reveal() });
    let shown = `${origin}${webhook/* sendPath */.qK}?access_token=***`;
    let signature;
    if (robot.secret) {
        signature = new secret/* Secret */.z(sign(nowMs, robot.secret));
        query.set('timestamp', String(nowMs));
        query.set('sign', signature.reveal());
        shown += `&timestamp=${nowMs}&sign=***`;
    }
    return {
        origin,
        path: new secret/* Secret */.z(`${webhook/* sendPath */.qK}?${query}`),
        sign: signature,
        body: JSON.stringify(message),
        shown,
    };
}

;// CONCATENATED MODULE: ./lib/robot/attempt.js





/**
 * Posts the journey's message once, in its present form, freshly signed, and judges the outcome. Notes in the
 * journey what was posted.
 */
async function attempt(journey, robot, run) {
    const { world, standing, policy } = run;
    const signedMs = world.now() + standing.clockOffsetMs(robot);
    const { request, message, truncated } = prepare(journey, robot, signedMs, run);
    if (request.sign)
        world.log.mask(request.sign.reveal());
    journey.message = message;
    journey.truncated = truncated;
    journey.attempts += 1;
    const startMs = world.monotonic();
    journey.deadlineMs ??= startMs + policy.deadlineMs;
    const pace = standing.paceOf(robot);
    const slot = pace.take(startMs);
    const timeoutMs = Math.max(1, Math.min(policy.timeoutMs, journey.deadlineMs - startMs));
    world.log.debug(`POST ${request.shown}`);
    const outcome = await world.post(request, timeoutMs, run.inFlight);
    slot.endMs = world.monotonic();
    if (outcome.kind === 'unreached')
        pace.giveBack(slot);
    const redactSign = (0,lib_redact/* redactor */.$p)(request.sign ? [request.sign.reveal()] : []);
    const redact = (text) => redactSign(run.redact(text));
    const verdict = judge(outcome, { origin: robot.webhook.origin, signedMs, redact });
    if (verdict.errcode !== null)
        standing.answered(robot);
    if (verdict.kind === 'sent')
        standing.accepted(robot, startMs);
    return verdict;
}
/** What an attempt posts. Throws a `Failure` when the letter cannot be made or would give away a secret. */
function prepare(journey, robot, signedMs, secrets) {
    const { message: content, truncated } = journey.parcel.letter.bodyFor(robot, journey.form);
    const message = { ...content, msgUuid: journey.msgUuid };
    const request = requestFor(robot, message, signedMs);
    refuseSecrets(request.body, journey, secrets);
    return { request, message, truncated };
}
/** The last look before posting: a template or an event may have brought a credential into the message. */
function refuseSecrets(body, { parcel }, { tokens, secrets }) {
    const [webhook, secret] = parcel.destination.name.startsWith('#')
        ? ['webhook', 'secret']
        : ['robots', 'robots'];
    const inBody = (value) => (0,lib_redact/* holds */.v9)(body, value);
    const found = tokens.some(inBody)
        ? `the access token of a robot (input "${webhook}")`
        : secrets.some(inBody)
            ? `the signing secret of a robot (input "${secret}")`
            : undefined;
    if (!found)
        return;
    throw new lib_failure/* Failure */.HR(`The message for ${(0,visible/* visible */.R)(parcel.destination.name)} contains ${found}, so it was not sent. Take the secret out of "title", "text", "payload" or the event, and renew it in DingTalk if others have seen it.`);
}

;// CONCATENATED MODULE: ./lib/robot/journey.js



/** Of an error that was no answer's: its reader may have to mend much. */
const maxTold = 2_000;
function newJourney(parcel, world) {
    return {
        parcel,
        order: spread(parcel),
        warnings: [],
        robot: undefined,
        form: 'whole',
        msgUuid: world.uuid(),
        attempts: 0,
        retries: 0,
        fewAttempts: 0,
        rested: false,
        resigned: false,
        ambiguous: false,
        truncated: false,
        startMs: world.monotonic(),
        deadlineMs: undefined,
        message: undefined,
    };
}
function delivered(journey, errmsg, run) {
    tell(journey, run, journey.attempts > 1 ? `sent in attempt ${journey.attempts}` : 'sent');
    return {
        ...journey_report(journey, run.world),
        status: 'sent',
        errcode: 0,
        errmsg: errmsg || 'ok',
        cure: undefined,
    };
}
function failed(journey, verdict, run) {
    const { attempts, ambiguous } = journey;
    const tried = attempts > 1 ? ` Tried ${attempts} times.` : attempts === 0 ? ' This message was not tried.' : '';
    const doubt = ambiguous && verdict.kind !== 'ambiguous'
        ? ' An earlier attempt got no clear answer and may have been delivered.'
        : '';
    tell(journey, run, `not delivered: ${verdict.errmsg}`);
    const { errcode, errmsg, cure } = verdict;
    return { ...journey_report(journey, run.world), status: 'failed', errcode, errmsg, cure: cure + tried + doubt };
}
function cancelled(journey, verdict, run) {
    const why = verdict ? ` Before that: ${verdict.errmsg}.` : '';
    const doubt = journey.ambiguous ? ' It may have been delivered all the same.' : '';
    return {
        ...journey_report(journey, run.world),
        status: 'cancelled',
        errcode: verdict?.errcode ?? null,
        errmsg: 'cancelled',
        cure: `The run was cancelled before DingTalk had accepted the message.${why}${doubt}`,
    };
}
/** A line of the log about this parcel. */
function tell({ parcel }, { world }, text) {
    world.log.info(`${(0,visible/* visible */.R)(parcel.destination.name)}: ${text}`);
}
/** The end of a message whose host has failed so many before it that it was not tried. */
function untried(journey, { messages, errmsg: last }, run) {
    const { host } = new URL(journey.order[0].webhook.origin);
    const errmsg = `not tried: ${messages} messages in a row got no verdict from ${host}`;
    const cure = `This message was not tried, since the ${messages} before it got no verdict from ${host}. The last of them: ${last}.`;
    tell(journey, run, errmsg);
    return { ...journey_report(journey, run.world), status: 'failed', errcode: null, errmsg, cure };
}
/** The end of a letter that cannot be made, which is its author's to mend, or of a bug. */
function broken(journey, error, run) {
    const text = (0,visible/* visible */.R)(run.redact(error instanceof Error ? error.message : String(error)), maxTold);
    const expected = error instanceof lib_failure/* Failure */.HR;
    if (!expected && error instanceof Error)
        run.world.log.debug(run.redact(error.stack ?? ''));
    const errmsg = expected ? text : `unexpected error: ${text}`;
    const cure = `The message was not delivered: ${errmsg}. This is a bug of the action: please report it, with the debug log of this step.`;
    tell(journey, run, `not delivered: ${errmsg}`);
    return {
        ...journey_report(journey, run.world),
        status: 'failed',
        errcode: null,
        errmsg,
        cure: expected ? text : cure,
    };
}
/** What a delivery says of its way, however that ended. */
function journey_report(journey, world) {
    const { parcel, attempts, ambiguous, truncated, message, warnings } = journey;
    const durationMs = Math.round(world.monotonic() - journey.startMs);
    return {
        parcel,
        robot: parcel.destination.name,
        attempts,
        ambiguous,
        truncated,
        durationMs,
        message,
        warnings,
    };
}
/**
 * The pool, begun at a robot that the event's id picks: runs that know nothing of each other share the robots
 * evenly.
 */
function spread({ destination: { pool }, events }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${events[0]?.source}\n${events[0]?.id}`).digest();
    const start = hash.readUInt32BE() % pool.length;
    const [first = pool[0], ...rest] = [...pool.slice(start), ...pool.slice(0, start)];
    return [first, ...rest];
}

;// CONCATENATED MODULE: ./lib/robot/carry.js




/**
 * Carries one parcel until it is sent or there is nothing left to try. A bug on its way is its failure, and
 * nobody else's.
 */
async function carry(parcel, run, progress) {
    const journey = newJourney(parcel, run.world);
    try {
        return await travel(journey, run, progress);
    }
    catch (error) {
        return broken(journey, error, run);
    }
}
async function travel(journey, run, progress) {
    const { world, signal, standing, policy } = run;
    let verdict;
    const silenceOf = (robot) => standing.silenceOf(robot, journey.startMs);
    const quiet = silenceOf(journey.order[0]);
    if (quiet && !goOnWithout(journey, (robot) => silenceOf(robot) !== undefined)) {
        return untried(journey, quiet, run);
    }
    while (!signal.aborted) {
        if (verdict && leftMs(journey, run) < leastAttemptMs)
            return failed(journey, verdict, run);
        const pick = standing.pick(journey.order, journey.robot, journey.ambiguous, world.monotonic());
        if (pick.kind === 'none')
            return failed(journey, pick.verdict, run);
        if (pick.kind === 'resting') {
            const goesOn = !journey.rested && journey.retries < policy.retries;
            if (!goesOn || leftMs(journey, run) < pick.waitMs + restSlackMs)
                return failed(journey, pick.verdict, run);
            journey.rested = true;
            journey.retries += 1;
            journey.deadlineMs ??= world.monotonic() + policy.deadlineMs;
            tell(journey, run, `the robot is rate-limited; one more try in ${seconds(pick.waitMs)}`);
            await world.sleep(Math.ceil(pick.waitMs) + 1, signal);
            continue;
        }
        if (pick.waitMs > 0) {
            if (verdict && leftMs(journey, run) <= pick.waitMs)
                return failed(journey, verdict, run);
            if (pick.waitMs >= leastToldMs)
                tell(journey, run, paceWords(progress, world.now() + pick.waitMs));
            // A timer may be up to a millisecond early by the monotonic clock.
            await world.sleep(Math.ceil(pick.waitMs) + 1, signal);
            continue;
        }
        journey.robot = pick.robot;
        const result = await attempt(journey, pick.robot, run);
        if (result.kind === 'sent')
            return delivered(journey, result.errmsg, run);
        verdict = result;
        const next = afterwards(journey, pick.robot, result, run);
        if (next === 'give up') {
            if (result.errcode === null && result.kind !== 'refused')
                standing.unanswered(pick.robot, result.errmsg, world.monotonic());
            return failed(journey, result, run);
        }
        if (next > 0)
            await world.sleep(next, signal);
    }
    return cancelled(journey, verdict, run);
}
/** Waits that are shorter are no news. */
const leastToldMs = 1_000;
const restSlackMs = rateLimit.leastLeftMs - rateLimit.restMs;
/**
 * What follows a failed attempt: another one after so many milliseconds, on whichever robot is next; or
 * nothing.
 */
function afterwards(journey, robot, verdict, run) {
    const { world, standing, policy } = run;
    switch (verdict.kind) {
        case 'refused':
            if (verdict.blame === 'message')
                return 'give up';
            standing.refused(robot, verdict);
            if (journey.order.length > 1 && verdict.blame !== 'host')
                journey.warnings.push(hopWarning(journey, robot, verdict));
            if (verdict.blame === 'match' && !goOnWithout(journey, (other) => other === robot))
                return 'give up';
            return 0;
        case 'rate-limited':
            standing.limited(robot, verdict, world.monotonic());
            tell(journey, run, `robot ${carry_placeOf(journey, robot)}: ${verdict.errmsg}`);
            return 0;
        case 'skewed': {
            if (journey.resigned)
                return 'give up';
            journey.resigned = true;
            const offsetMs = verdict.serverMs - world.now();
            standing.setClockOffset(robot, offsetMs);
            journey.warnings.push(skewWarning(offsetMs));
            return 0;
        }
        case 'too-long':
            return journey.form === 'whole' ? reduce(journey, 'shrunk', run) : 'give up';
        case 'unsafe':
            return journey.form === 'trusted' ? 'give up' : reduce(journey, 'trusted', run);
        case 'ambiguous':
            journey.ambiguous = true;
            // A cancelled run repeats nothing either way, and is cancelled rather than failed.
            if (policy.delivery === 'at-most-once' && !run.signal.aborted)
                return 'give up';
            return again(journey, verdict.maxAttempts, 0, verdict, run);
        case 'safe':
            return again(journey, verdict.maxAttempts, 0, verdict, run);
        case 'busy':
            return again(journey, Number.POSITIVE_INFINITY, verdict.retryAfterMs, verdict, run);
        default:
            return verdict;
    }
}
function again(journey, maxAttempts, retryAfterMs, verdict, run) {
    if (run.signal.aborted)
        return 0;
    if (Number.isFinite(maxAttempts))
        journey.fewAttempts += 1;
    if (journey.fewAttempts >= maxAttempts || journey.retries >= run.policy.retries)
        return 'give up';
    const wait = waitMs(journey.retries + 1, retryAfterMs, run.world.random);
    if (wait + leastAttemptMs > leftMs(journey, run))
        return 'give up';
    journey.retries += 1;
    tell(journey, run, `${verdict.errmsg}; again in ${seconds(wait)}`);
    return wait;
}
/** Leaves robots out of the rest of the journey; false, and all stay, when there is no other. */
function goOnWithout(journey, isOut) {
    const [first, ...rest] = journey.order.filter((robot) => !isOut(robot));
    if (!first)
        return false;
    journey.order = [first, ...rest];
    return true;
}
function reduce(journey, form, run) {
    journey.form = form;
    journey.msgUuid = run.world.uuid();
    tell(journey, run, form === 'shrunk' ? 'too long for DingTalk; again, shortened' : 'unsafe to DingTalk; again, reduced');
    return 0;
}
function leftMs({ deadlineMs }, { world, policy }) {
    return deadlineMs === undefined ? policy.deadlineMs : deadlineMs - world.monotonic();
}
function paceWords({ sent, left }, untilMs) {
    const time = new Date(untilMs).toISOString().slice(11, 19);
    return `${sent} sent, waiting until ${time} UTC (20 messages a minute for each robot), ${left} left`;
}
function hopWarning(journey, robot, { blame, cure }) {
    const what = blame === 'match' ? 'did not take a message' : 'takes no messages';
    const group = (0,visible/* visible */.R)(journey.parcel.destination.name);
    return `Robot ${carry_placeOf(journey, robot)} in "${group}" ${what}. ${cure}`;
}
/** `1 of 3`, as the user counts the robots of a group. */
function carry_placeOf({ parcel }, robot) {
    const { pool } = parcel.destination;
    return `${pool.indexOf(robot) + 1} of ${pool.length}`;
}
function skewWarning(offsetMs) {
    const minutes = Math.round(Math.abs(offsetMs) / 60_000);
    return `The runner's clock is ${minutes} minutes ${offsetMs > 0 ? 'behind' : 'ahead of'} DingTalk's. The message was signed again with DingTalk's time; set the clock of the runner.`;
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./lib/robot/secrets.js

function secretsIn(parcels) {
    const robots = new Set(parcels.flatMap(({ destination }) => destination.pool));
    const tokens = new Set([...robots].map(({ webhook }) => webhook.token.reveal()));
    const secrets = new Set([...robots].flatMap(({ secret }) => secret?.reveal() ?? []));
    return { tokens: [...tokens], secrets: [...secrets], redact: (0,lib_redact/* redactor */.$p)([...tokens, ...secrets]) };
}

// EXTERNAL MODULE: ./lib/robot/address/entry.js
var entry = __nccwpck_require__(4047);
;// CONCATENATED MODULE: ./lib/robot/pace.js
/**
 * DingTalk takes 20 messages a minute from a robot, then blocks it for ten. Source: open.dingtalk.com,
 * "custom robot: limits".
 */
const limit = { messages: 20, windowMs: 60_000 };
/**
 * The pace of one robot within a run: never more than 20 requests in any 60 seconds, whatever the number of
 * lanes that use it. Times are monotonic milliseconds.
 */
class Pace {
    #slots = [];
    /** How long until the next request may go; 0 when it may go now. */
    waitMs(nowMs) {
        const ends = this.#slots.map(({ endMs = nowMs }) => endMs).sort((a, b) => a - b);
        const oldest = ends.at(-limit.messages);
        return oldest === undefined ? 0 : Math.max(0, oldest + limit.windowMs - nowMs);
    }
    /** Notes a request. */
    take(nowMs) {
        const slot = { endMs: undefined };
        const counting = this.#slots.filter(({ endMs = nowMs }) => endMs + limit.windowMs > nowMs);
        this.#slots = [...counting, slot];
        return slot;
    }
    /** Takes back a request that never reached the robot. */
    giveBack(slot) {
        this.#slots = this.#slots.filter((other) => other !== slot);
    }
}

;// CONCATENATED MODULE: ./lib/robot/standing.js



/**
 * What a run has learnt of its robots and their hosts; shared by all lanes. Times are monotonic milliseconds.
 */
class Standing {
    #robots = new Map();
    #hosts = new Map();
    #clocks = new Map();
    #silences = new Map();
    /**
     * Of the robots in this order: `current` while it can be used, else the robot whose turn comes first. Only
     * when it `stays` is its pace waited for while another robot is free.
     */
    pick(order, current, stays, nowMs) {
        const usable = order.filter((robot) => !this.#refusalOf(robot));
        if (usable.length === 0)
            return { kind: 'none', verdict: this.#firstRefusal(order) };
        const awake = usable.filter((robot) => this.#restMs(robot, nowMs) === 0);
        const waits = awake
            .map((robot) => ({ kind: 'robot', robot, waitMs: this.paceOf(robot).waitMs(nowMs) }))
            .sort((a, b) => a.waitMs - b.waitMs);
        const choice = waits.find(({ robot, waitMs }) => robot === current && (stays || waitMs === 0)) ?? waits[0];
        if (choice)
            return choice;
        const [first] = usable
            .flatMap((robot) => this.#of(robot).limit ?? [])
            .sort((a, b) => a.untilMs - b.untilMs);
        if (!first)
            throw new Error('a robot that is neither refused, resting nor awake');
        return { kind: 'resting', waitMs: first.untilMs - nowMs, verdict: first.verdict };
    }
    paceOf(robot) {
        return this.#of(robot).pace;
    }
    /** What to add to the runner's clock when signing for this host. */
    clockOffsetMs({ webhook }) {
        return this.#clocks.get(webhook.origin) ?? 0;
    }
    setClockOffset({ webhook }, offsetMs) {
        this.#clocks.set(webhook.origin, offsetMs);
    }
    /** Set when the host has been silent for so many messages, and so long, that the next would only wait, too. */
    silenceOf({ webhook }, nowMs) {
        const known = this.#silences.get(webhook.origin);
        if (!known || known.messages < silence.messages)
            return undefined;
        return nowMs - known.sinceMs < silence.ms ? undefined : known;
    }
    answered({ webhook }) {
        this.#silences.delete(webhook.origin);
    }
    /** A message was given up without a verdict from DingTalk. */
    unanswered({ webhook }, errmsg, nowMs) {
        const { messages, sinceMs } = this.#silences.get(webhook.origin) ?? { messages: 0, sinceMs: nowMs };
        this.#silences.set(webhook.origin, { messages: messages + 1, sinceMs, errmsg });
    }
    refused(robot, verdict) {
        if (verdict.blame === 'robot')
            this.#of(robot).refusal = verdict;
        if (verdict.blame === 'host')
            this.#hosts.set(robot.webhook.origin, verdict);
    }
    /**
     * The first time it rests for the minute that the limit counts back; limited again after that, it is
     * blocked. What was in flight from another lane when the rest began adds nothing.
     */
    limited(robot, verdict, nowMs) {
        const standing = this.#of(robot);
        if (this.#restMs(robot, nowMs) > 0)
            return;
        const ms = standing.limit ? rateLimit.blockMs : rateLimit.restMs;
        standing.limit = { verdict, untilMs: nowMs + ms };
    }
    /** A message posted at `postedMs` was accepted; what was posted before a rest says nothing of after it. */
    accepted(robot, postedMs) {
        if (this.#restMs(robot, postedMs) === 0)
            this.#of(robot).limit = undefined;
    }
    #restMs(robot, nowMs) {
        return Math.max(0, (this.#of(robot).limit?.untilMs ?? 0) - nowMs);
    }
    #refusalOf(robot) {
        return this.#hosts.get(robot.webhook.origin) ?? this.#of(robot).refusal;
    }
    #firstRefusal(order) {
        const verdict = this.#refusalOf(order[0]);
        if (!verdict)
            throw new Error('a robot that is not refused was taken for one that is');
        return verdict;
    }
    #of(robot) {
        const key = (0,entry/* keyOf */.TN)(robot);
        const known = this.#robots.get(key);
        if (known)
            return known;
        const standing = { pace: new Pace(), refusal: undefined, limit: undefined };
        this.#robots.set(key, standing);
        return standing;
    }
}

;// CONCATENATED MODULE: ./lib/robot/deliver.js




/**
 * Delivers the parcels, in order to each destination and side by side to different ones, and tells what
 * became of each, in the order of `parcels`. Never rejects for a parcel's sake. When `signal` is aborted
 * nothing new is posted, waits end, and a request in flight has three seconds to find its answer.
 */
async function deliver(parcels, policy, world, signal) {
    const end = new AbortController();
    const run = {
        policy,
        world,
        signal,
        inFlight: inFlightSignal(world, signal, end.signal),
        standing: new Standing(),
        ...secretsIn(parcels),
    };
    const lanes = Map.groupBy(parcels.entries(), ([, { destination }]) => destination.name);
    const deliveries = await Promise.all([...lanes.values()].map((lane) => deliverLane(lane, run)));
    end.abort();
    return deliveries
        .flat()
        .sort(([a], [b]) => a - b)
        .map(([, delivery]) => delivery);
}
/** One after the other, in order; what happens to one does not keep the next from being tried. */
async function deliverLane(lane, run) {
    const done = [];
    let sent = 0;
    for (const [index, parcel] of lane) {
        const delivery = await carry(parcel, run, { sent, left: lane.length - done.length });
        if (delivery.status === 'sent')
            sent += 1;
        done.push([index, delivery]);
    }
    return done;
}
/** Aborted when a cancelled run has waited long enough for the requests in flight. */
function inFlightSignal(world, signal, end) {
    const inFlight = new AbortController();
    const onCancel = () => void world.sleep(graceMs, end).then(() => inFlight.abort());
    if (signal.aborted)
        onCancel();
    else
        signal.addEventListener('abort', onCancel, { once: true, signal: end });
    return inFlight.signal;
}

;// CONCATENATED MODULE: ./lib/robot/rehearse.js




/** A dry run: does all that `deliver` does but post, and logs each request with its credentials removed. */
function rehearse(parcels, world) {
    const secrets = secretsIn(parcels);
    return parcels.map((parcel) => {
        const journey = newJourney(parcel, world);
        try {
            const { request, message, truncated } = prepare(journey, journey.order[0], world.now(), secrets);
            world.log.info(`${(0,visible/* visible */.R)(parcel.destination.name)}: POST ${request.shown}`);
            world.log.info(secrets.redact(request.body));
            const way = { ...journey_report(journey, world), message, truncated };
            return { ...way, status: 'dry-run', errcode: null, errmsg: 'dry run', cure: undefined };
        }
        catch (error) {
            return broken(journey, error, { ...secrets, world });
        }
    });
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __nccwpck_require__(3053);
;// CONCATENATED MODULE: ./lib/robot/wire/fault.js


/** Carries a fault out of the making of a connection. */
class Unreached extends Error {
    fault;
    constructor(fault) {
        super(fault.reason);
        this.fault = fault;
    }
}
const network = 'Check that the runner may reach this host: firewall, proxy (`https_proxy`, `no_proxy`) or network.';
const authority = 'If a proxy or a private deployment has an authority of its own, name its certificate file in the environment variable NODE_EXTRA_CA_CERTS.';
/**
 * Error codes of Node (errno, c-ares, OpenSSL) and undici. Sources: nodejs.org/api/errors.html,
 * nodejs.org/api/tls.html#x509-certificate-error-codes.
 */
const faults = [
    { codes: ['ECONNREFUSED'], kind: 'safe', words: 'connection refused', cure: network },
    { codes: ['ECONNRESET', 'EPIPE', 'ECONNABORTED'], kind: 'safe', words: 'connection reset', cure: network },
    {
        codes: ['ENOTFOUND', 'EAI_NONAME', 'EAI_NODATA', 'ENODATA'],
        kind: 'safe',
        words: 'DNS does not know this host',
        cure: 'Check the host name and the DNS of the runner; where names resolve only behind a proxy, set `https_proxy`.',
        maxAttempts: 2,
    },
    {
        codes: ['EAI_AGAIN', 'ETIMEOUT', 'ESERVFAIL'],
        kind: 'safe',
        words: 'DNS gives no answer',
        cure: 'Check the DNS of the runner; where names resolve only behind a proxy, set `https_proxy`.',
    },
    {
        codes: ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ERR_SOCKET_CONNECTION_TIMEOUT'],
        kind: 'safe',
        words: 'no connection in time',
        cure: network,
    },
    {
        codes: ['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN', 'EADDRNOTAVAIL'],
        kind: 'safe',
        words: 'host unreachable',
        cure: network,
    },
    {
        codes: ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
        kind: 'refused',
        words: 'the certificate is self-signed',
        cure: authority,
    },
    {
        codes: [
            'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
            'UNABLE_TO_GET_ISSUER_CERT',
            'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
            'CERT_UNTRUSTED',
        ],
        kind: 'refused',
        words: 'the certificate comes from an unknown authority',
        cure: authority,
    },
    {
        codes: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'],
        kind: 'refused',
        words: 'the certificate has expired or is not valid yet',
        cure: 'Renew it, or set the clock of the runner. An authority of your own is named in NODE_EXTRA_CA_CERTS.',
    },
    {
        codes: ['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'],
        kind: 'refused',
        words: 'the certificate is for another host',
        cure: `Use the host name that the certificate names. ${authority}`,
    },
    {
        codes: [
            'ERR_SSL_WRONG_VERSION_NUMBER',
            'ERR_SSL_PACKET_LENGTH_TOO_LONG',
            'ERR_SSL_HTTP_REQUEST',
            'EPROTO',
        ],
        kind: 'refused',
        words: 'the port does not speak TLS',
        cure: 'Check host and port of the webhook: https needs a TLS port.',
    },
];
/**
 * The fault behind an error from connecting, which may be a `Failure` of the proxy's settings; `cause` and
 * the inner errors of an `AggregateError` are looked through.
 */
function faultOf(error) {
    if (error instanceof lib_failure/* Failure */.HR) {
        return { kind: 'refused', reason: 'the settings of the proxy cannot be used', cure: error.message };
    }
    const codes = codesOf(error);
    const row = codes.map((code) => faults.find((known) => known.codes.includes(code))).find((known) => known);
    const shownCodes = codes.length > 0 ? ` (${(0,visible/* visible */.R)([...new Set(codes)].join(', '))})` : '';
    if (row) {
        const { codes: _, words, ...rest } = row;
        return { ...rest, reason: words + shownCodes };
    }
    if (codes.some((code) => /^CERT_|^ERR_TLS|^ERR_SSL|^INVALID_CA|^CRL_|^INVALID_PURPOSE|^PATH_LENGTH/.test(code))) {
        return { kind: 'refused', reason: `the TLS connection failed${shownCodes}`, cure: authority };
    }
    return { kind: 'safe', reason: `no connection${shownCodes}`, cure: network };
}
/** What a proxy answered to CONNECT, when it was not 200. */
function proxyFault(status) {
    const reason = `the proxy answered HTTP ${status} to CONNECT`;
    if (status === 407) {
        return { kind: 'refused', reason, cure: 'Put user name and password of the proxy into `https_proxy`.' };
    }
    if (status === 502 || status === 503 || status === 504) {
        return {
            kind: 'safe',
            reason,
            cure: 'The proxy could not reach the host: check it, or name the host in `no_proxy`.',
        };
    }
    return {
        kind: 'refused',
        reason,
        cure: 'Let the proxy of `https_proxy` allow this host, or name the host in `no_proxy`.',
    };
}
/** A proxy that did not answer CONNECT as a proxy does. */
function proxyBroken(error) {
    const fault = faultOf(error);
    const garbage = codesOf(error).some((code) => code.startsWith('HPE_'));
    return {
        kind: garbage ? 'refused' : fault.kind,
        reason: garbage ? 'the proxy does not answer in HTTP' : `the proxy: ${fault.reason}`,
        cure: 'Check host and port of the proxy in `https_proxy`, or name the host in `no_proxy`.',
    };
}
function codesOf(error) {
    if (!(error instanceof Error))
        return [];
    const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
    const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
    return [...own, ...inner, ...codesOf(error.cause)];
}

;// CONCATENATED MODULE: ./lib/robot/wire/exchange.js

/** Answers of a robot have some hundred bytes; what is longer does not come from one. */
const maxAnswerBytes = 64 * 1024;
/**
 * Posts the request once and settles at the first of: a whole answer, an error, the timeout, the abort. What
 * tells `unreached` from `lost` is whether undici began to write: it calls `onRequestStart` on a connected
 * socket, directly before the first byte.
 */
function exchange(dispatcher, request, timeoutMs, signal) {
    return new Promise((resolve) => {
        let controller;
        let settled = false;
        let head;
        const chunks = [];
        const settle = (outcome) => {
            if (settled)
                return;
            settled = true;
            clearTimeout(timer);
            signal.removeEventListener('abort', onAbort);
            // undici frees the connection a turn of the event loop after the answer; a message posted before that
            // would open another.
            setImmediate(() => setImmediate(resolve, outcome));
        };
        const fail = (reason, fault) => {
            if (!controller)
                return settle({ kind: 'unreached', fault: fault() });
            // Every status but 200 speaks for itself, even when its body breaks off.
            if (head && head.status !== 200)
                return settle({ kind: 'answer', answer: { ...head, body: Buffer.concat(chunks) } });
            settle({ kind: 'lost', reason });
        };
        const giveUp = (reason, fault) => {
            fail(reason, fault);
            controller?.abort(new Error(reason));
        };
        const onAbort = () => giveUp('the run was cancelled', () => faultOf(undefined));
        const onTimeout = () => giveUp(`no ${head ? 'end of the answer' : 'answer'} in ${timeoutMs / 1000} s`, () => faultOf(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
        const timer = setTimeout(onTimeout, timeoutMs);
        if (signal.aborted)
            return onAbort();
        signal.addEventListener('abort', onAbort);
        dispatcher.dispatch({
            method: 'POST',
            path: request.path.reveal(),
            headers: {
                'content-type': 'application/json',
                accept: 'application/json',
                'user-agent': 'dingtalk-cloudevents',
            },
            body: request.body,
        }, {
            onRequestStart: (started) => {
                if (settled)
                    return started.abort(new Error('too late'));
                controller = started;
            },
            onResponseStart: (_, status, headers) => {
                if (status < 200)
                    return;
                head = { status, date: single(headers.date), retryAfter: single(headers['retry-after']) };
            },
            onResponseData: (_, chunk) => void chunks.push(chunk),
            onResponseEnd: () => {
                if (head)
                    settle({ kind: 'answer', answer: { ...head, body: Buffer.concat(chunks) } });
            },
            onResponseError: (_, error) => fail(reasonOf(error), () => (error instanceof Unreached ? error.fault : faultOf(error))),
        });
    });
}
/** undici's words for an exchange that broke after writing. Source: undici, docs/docs/api/Errors.md. */
const reasons = {
    UND_ERR_SOCKET: 'the connection was closed before the answer',
    ECONNRESET: 'the connection was reset before the answer',
    EPIPE: 'the connection was reset before the answer',
    UND_ERR_RES_EXCEEDED_MAX_SIZE: `the answer is longer than ${maxAnswerBytes / 1024} KiB`,
    UND_ERR_HEADERS_OVERFLOW: 'the header of the answer is too long',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer broke off',
};
function reasonOf(error) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (code.startsWith('HPE_'))
        return 'the answer is not HTTP';
    return (reasons[code] ?? `the connection broke before the answer${/^[A-Z_]+$/.test(code) ? ` (${code})` : ''}`);
}
function single(value) {
    return typeof value === 'string' ? value : value?.[0];
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ./lib/robot/wire/proxy.js
var wire_proxy = __nccwpck_require__(6680);
;// CONCATENATED MODULE: ./lib/robot/wire/tunnel.js

/** The proxy answered CONNECT with something other than 200. */
class TunnelRefused extends Error {
    status;
    constructor(status) {
        super(`CONNECT was answered with HTTP ${status}`);
        this.status = status;
    }
}
/**
 * A socket through the proxy to `target` (`host:port`), not yet encrypted. Rejects with `TunnelRefused` or
 * the error of the connection. It is made with Node's own client: undici's ProxyAgent tells the proxy's
 * status only in a sentence, and cannot be connected ahead of a request.
 */
async function openTunnel(proxy, target, signal, ca) {
    const { request } = proxy.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
    return new Promise((resolve, reject) => {
        const connecting = request({
            method: 'CONNECT',
            host: proxy.hostname,
            port: proxy.port,
            path: target,
            agent: false,
            headers: { host: target },
            // Said here, since Node would take it from the `host` header, which names the target.
            servername: (0,external_node_net_.isIP)(proxy.hostname) ? '' : proxy.hostname,
            rejectUnauthorized: true,
            ...(ca && { ca: [...ca] }),
        });
        // Not among the options above: NODE_DEBUG=net or https would print them.
        if (proxy.authorization)
            connecting.setHeader('proxy-authorization', proxy.authorization.reveal());
        const onAbort = () => connecting.destroy(Object.assign(new Error('too late'), { code: 'ETIMEDOUT' }));
        signal.addEventListener('abort', onAbort, { once: true });
        const refuse = (status = 0) => {
            connecting.destroy();
            reject(new TunnelRefused(status));
        };
        connecting
            .once('connect', ({ statusCode }, socket) => {
            signal.removeEventListener('abort', onAbort);
            if (statusCode === 200)
                return resolve(socket);
            socket.destroy();
            refuse(statusCode);
        })
            .once('response', ({ statusCode }) => refuse(statusCode))
            .once('error', reject)
            .end();
    });
}

;// CONCATENATED MODULE: ./lib/robot/wire/socket.js




/** For each address of a host. Node's own 250 ms give up on a slow IPv4 beside a dead IPv6. */
const familyTimeoutMs = 3_000;
/**
 * A socket on which HTTP/1.1 can be spoken with the origin: direct or through a tunnel, with TLS for https.
 * Rejects with `Unreached`, also when `signal` is aborted.
 */
async function openSocket(origin, settings, signal) {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(settings.connectTimeoutMs)]);
    try {
        const proxy = (0,wire_proxy/* proxyFor */.i)(origin, settings.env);
        const tunnel = proxy && (await openTunnel(proxy, targetOf(origin), inTime, settings.ca).catch(throwProxyFault));
        return await connected(origin, tunnel, settings, inTime);
    }
    catch (error) {
        throw error instanceof Unreached ? error : new Unreached(faultOf(error));
    }
}
async function connected(origin, tunnel, { lookup, ca }, signal) {
    const { protocol, port } = new URL(origin);
    const host = hostOf(origin);
    const address = {
        host,
        port: Number(port || (protocol === 'https:' ? 443 : 80)),
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: familyTimeoutMs,
        ...(lookup && { lookup }),
    };
    if (protocol !== 'https:')
        return opened((0,external_node_net_.connect)(address), 'connect', signal);
    const tls = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19));
    const socket = tls.connect({
        ...address,
        ...(tunnel && { socket: tunnel }),
        ...(ca && { ca: [...ca] }),
        servername: (0,external_node_net_.isIP)(host) ? '' : host,
        ALPNProtocols: ['http/1.1'],
        // Said here so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot switch it off.
        rejectUnauthorized: true,
    });
    return opened(socket, 'secureConnect', signal);
}
function opened(socket, event, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => socket.destroy(Object.assign(new Error('too late'), { code: 'ETIMEDOUT' }));
        if (signal.aborted)
            onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        socket
            .setNoDelay(true)
            .once(event, () => {
            signal.removeEventListener('abort', onAbort);
            resolve(socket);
        })
            // Stays, for what happens to a socket that waits for its first request.
            .on('error', reject)
            .once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    });
}
function throwProxyFault(error) {
    throw new Unreached(error instanceof TunnelRefused ? proxyFault(error.status) : proxyBroken(error));
}
/** Without the brackets that a URL has around IPv6. */
function hostOf(origin) {
    return new URL(origin).hostname.replace(/^\[(.*)\]$/, '$1');
}
/** What a proxy is asked for: always with the port. */
function targetOf(origin) {
    const { hostname, port } = new URL(origin);
    return `${hostname}:${port || 443}`;
}

;// CONCATENATED MODULE: ./lib/robot/wire/transport.js




const maxHeaderBytes = 16 * 1024;
/** How long an idle connection is kept for the next message, at most, whatever the server offers. */
const maxIdleMs = 30_000;
/** Loads the HTTP client and gives the way to the robots. */
async function openTransport(settings) {
    silenceDebugLog();
    // undici's index also loads fetch, WebSocket, caches and mocks: docs/decisions/0005-start.md.
    const { default: Pool } = await __nccwpck_require__.e(/* import() */ 628).then(__nccwpck_require__.t.bind(__nccwpck_require__, 628, 19));
    const pools = new Map();
    const warm = new Map();
    const closing = new AbortController();
    const socketFor = async (origin) => {
        const early = warm.get(origin);
        warm.delete(origin);
        const socket = await early;
        return socket?.writable ? socket : openSocket(origin, settings, closing.signal);
    };
    const poolFor = (origin) => {
        const known = pools.get(origin);
        if (known)
            return known;
        const pool = new Pool(origin, {
            connect: (_, callback) => void socketFor(origin).then((socket) => callback(null, socket), 
            // As it is no socket error to undici, it fails the request instead of connecting again and again.
            (error) => callback(error instanceof Unreached ? error : new Unreached(faultOf(error)), null)),
            allowH2: false,
            pipelining: 1,
            maxHeaderSize: maxHeaderBytes,
            maxResponseSize: maxAnswerBytes,
            // The timer of `exchange` covers the whole attempt, exactly; undici's are coarse.
            headersTimeout: 0,
            bodyTimeout: 0,
            keepAliveMaxTimeout: maxIdleMs,
        });
        pools.set(origin, pool);
        return pool;
    };
    return {
        post: (request, timeoutMs, signal) => exchange(poolFor(request.origin), request, timeoutMs, signal),
        warmUp: (origin) => {
            const early = openSocket(origin, settings, closing.signal).catch(() => undefined);
            warm.set(origin, early);
        },
        close: () => {
            closing.abort();
            for (const early of warm.values())
                void early.then((socket) => socket?.destroy());
            for (const pool of pools.values())
                void pool.destroy();
        },
    };
}
/**
 * undici prints every URL, signature and all, when NODE_DEBUG names it; it leaves that to others when it
 * finds its channels taken. Source: undici, lib/core/diagnostics.js. Must run before undici is loaded.
 */
function silenceDebugLog() {
    for (const channel of ['undici:client:sendHeaders', 'undici:request:headers']) {
        if (!(0,external_node_diagnostics_channel_.hasSubscribers)(channel))
            (0,external_node_diagnostics_channel_.subscribe)(channel, () => { });
    }
}

;// CONCATENATED MODULE: ./lib/route.js

/**
 * By the `chat-group` input, else the event's `xvchatgroup`, else the first group. A dead letter that reached
 * some destinations the first time names the others in `undelivered`, and goes only there.
 */
function routeBy(book, chatGroup) {
    return (event) => {
        const destinations = destinationsFor(book, { chatGroup, xvchatgroup: textOf(event.xvchatgroup) });
        const undelivered = textOf(event.undelivered)?.split(',');
        const missed = destinations.filter(({ name }) => undelivered?.includes(name));
        return missed.length > 0 ? missed : destinations;
    };
}
/** Gives the way an event goes as one text: events of the same way can share a message. */
function wayOf(route) {
    return (event) => JSON.stringify(route(event).map(({ name }) => name));
}
/** A copy of each letter for each of its destinations. */
function parcelsOf(letters, route) {
    return letters.flatMap(({ letter, events }) => {
        const destinations = events.slice(0, 1).flatMap(route);
        return destinations.map((destination) => ({ destination, letter, events }));
    });
}
function textOf(attribute) {
    return typeof attribute === 'string' ? attribute : undefined;
}

// EXTERNAL MODULE: ./lib/workflow/due.js
var due = __nccwpck_require__(1427);
// EXTERNAL MODULE: ./lib/workflow/outcome.js
var workflow_outcome = __nccwpck_require__(597);
// EXTERNAL MODULE: ./lib/workflow/compose.js + 1 modules
var workflow_compose = __nccwpck_require__(9015);
// EXTERNAL MODULE: ./lib/workflow/jobs.js
var jobs = __nccwpck_require__(8633);
// EXTERNAL MODULE: ./lib/workflow/needs.js
var workflow_needs = __nccwpck_require__(1676);
// EXTERNAL MODULE: ./lib/workflow/subject.js
var workflow_subject = __nccwpck_require__(2805);
;// CONCATENATED MODULE: ./lib/workflow/read.js




/**
 * The run that the message is about, with what GitHub tells of it within the budget. Whatever GitHub does,
 * there is a build. Throws a Failure when the `matrix` input is not what its rule says.
 */
async function readBuild(facts, world) {
    const { context, needs } = facts;
    const status = facts.status === '' ? 'running' : facts.status;
    const matrix = (0,workflow_needs/* readMatrix */.yQ)(context.matrix);
    const subject = (0,workflow_subject/* subjectOf */.e)(context);
    const mayFail = (0,jobs/* mayFailOf */.hD)(subject.upstream?.conclusion, needs);
    const { record, past, page, current, findings, warnings } = facts.asks
        ? await (await __nccwpck_require__.e(/* import() */ 286).then(__nccwpck_require__.bind(__nccwpck_require__, 4286))).askGitHub({ ...facts, matrix, subject, status, mayFail }, world.signal)
        : { ...untold, record: subject.upstream };
    const circumstances = { current, status, mayFail, findings, now: world.now() };
    return { build: (0,workflow_compose/* buildOf */.Y)({ context, subject, needs, matrix, record, page, past, circumstances }), warnings };
}
const untold = {
    past: undefined,
    page: undefined,
    current: undefined,
    findings: new Map(),
    warnings: [],
};

;// CONCATENATED MODULE: ./lib/run.js














/** The program, from inputs to what came of them. Throws when there is no event that could be sent. */
async function run(inputs, world) {
    const { robots, delivery } = inputs;
    if (!robots)
        return await withoutRobots(inputs, world);
    const transport = await openTransport({ env: world.env, connectTimeoutMs: delivery.timeoutMs });
    try {
        if (!inputs.dryRun)
            originsOf(robots).forEach(transport.warmUp);
        const { events, context } = await read(inputs, world);
        if (events.length === 0)
            return (0,outcome/* skipped */.hT)();
        const sending = send({ ...inputs, robots, events, context }, { ...world, post: transport.post });
        return await sending.catch((error) => (0,outcome/* broken */.mw)(error, events));
    }
    finally {
        transport.close();
    }
}
/** The events to tell of, and the workflow they are told from. */
async function read({ event, workflow }, { env, log, now }) {
    const context = readContext(env, workflow.matrix);
    const status = (0,workflow_outcome/* outcomeSoFar */.MI)(workflow);
    const { events, warnings } = await readEvents({ ...event, status }, context, () => new Date(now()));
    warnings.forEach(log.warning);
    return { events, context };
}
/** From events to what came of them. */
async function send({ robots, chatGroup, message, workflow, delivery, require, dryRun, events, context }, world) {
    const isAboutRun = (0,due/* concernsRun */.jb)(workflow, context.eventName);
    const asks = isAboutRun || asksOfRun(message);
    // What is asked must leave time to tell it.
    const facts = { ...workflow, context, asks, budgetMs: delivery.deadlineMs / 2 };
    const { build, ...reading } = await readBuild(facts, world);
    reading.warnings.forEach(world.log.warning);
    if (!(0,due/* isDue */.nZ)(workflow.notifyWhen, build))
        return (0,outcome/* skipped */.hT)(events);
    const route = routeBy(robots, chatGroup);
    const scene = { context, build, concernsRun: isAboutRun, groupOf: wayOf(route) };
    const { letters, ...composing } = await compose(events, message, scene);
    composing.warnings.forEach(world.log.warning);
    const parcels = parcelsOf(letters, route);
    const deliveries = dryRun
        ? rehearse(parcels, world)
        : await deliver(parcels, delivery, world, world.signal);
    for (const warning of new Set(deliveries.flatMap(({ warnings }) => warnings)))
        world.log.warning(warning);
    return (0,outcome/* settled */.gu)(events, deliveries, require);
}
/** Forks and Dependabot get no secrets: whether that is an error is the user's to say. */
async function withoutRobots(inputs, world) {
    if (inputs.onMissingWebhook === 'skip') {
        world.log.notice('Nothing was sent: there is no webhook, neither in "webhook" nor in "robots".');
        return (0,outcome/* skipped */.hT)();
    }
    const failure = new lib_failure/* Failure */.HR('There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and ' +
        'pass that as "webhook". Where secrets may be missing (forks, Dependabot), set `on-missing-webhook: skip`.');
    const { events } = await read(inputs, world);
    return (0,outcome/* broken */.mw)(failure, events);
}


/***/ }),

/***/ 3251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/** A value that does not print itself: text, JSON, template literals and inspection all give `***`. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /**
     * The value, for the few places that need it: signing, the request's URL, registering a mask, and looking
     * for it in other text.
     */
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}


/***/ }),

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* unused harmony export maxFileBytes */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1957);



/**
 * What is read at most: 10,000 events of a kilobyte, which take a quarter of a second and 60 MB of memory,
 * and room to spare.
 */
const maxFileBytes = 16 * 1024 * 1024;
/**
 * Reads the text of a file that an input names: a regular file whose real path is in the workspace or
 * RUNNER_TEMP, in UTF-8, with or without a byte order mark. Nothing else is opened for longer than it takes
 * to see what it is. Throws a `Failure`.
 */
async function readTextFile(input, path, { workspace, runnerTemp }) {
    const refuse = (rule) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFailure */ .vQ)(input, rule, path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)).catch((error) => {
        throw refuse(unreadable(error));
    });
    if (!(await isInside(real, [workspace, runnerTemp]))) {
        throw refuse('must be a file in the workspace or in RUNNER_TEMP; links that lead out are not followed.');
    }
    // What was checked may be replaced before it is opened: no link is followed now, and what is open is looked
    // at again. A named pipe would block until somebody writes to it, hence O_NONBLOCK. Both flags are missing
    // on Windows, which has neither.
    const flags = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(real, flags).catch((error) => {
        throw refuse(unreadable(error));
    });
    try {
        return decode(await bytesOf(file, refuse), refuse);
    }
    finally {
        await file.close();
    }
}
async function isInside(real, folders) {
    const roots = await Promise.all(folders.filter(Boolean).map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => '')));
    return roots.filter(Boolean).some((root) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
        return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    });
}
/** The size a file claims may be nothing (procfs) or change: what counts is what is read. */
async function bytesOf(file, refuse) {
    const stats = await file.stat();
    if (!stats.isFile())
        throw refuse('must be a regular file, not a folder, pipe, socket or device.');
    if (stats.size > maxFileBytes)
        throw refuse(`must be a file of at most ${maxFileBytes / 1024 / 1024} MiB.`);
    const bytes = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
        if (bytesRead === 0)
            return bytes.subarray(0, length);
        length += bytesRead;
    }
    throw refuse('grew while it was read; write it in an earlier step.');
}
function decode(bytes, refuse) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refuse('must be UTF-8; the file has bytes that are not.');
    }
}
function unreadable(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return reasons[code] ?? `could not be opened (${code || 'unknown error'}).`;
}
const reasons = {
    ENOENT: 'names a file that does not exist; a relative path starts at the workspace.',
    ENOTDIR: 'names a file that does not exist; a relative path starts at the workspace.',
    EACCES: 'names a file that may not be read; check its permissions.',
    EPERM: 'names a file that may not be read; check its permissions.',
    EISDIR: 'must be a regular file, not a folder, pipe, socket or device.',
    ELOOP: 'names a link that leads in a circle.',
    ENXIO: 'must be a regular file, not a folder, pipe, socket or device.',
    ENAMETOOLONG: 'names a path that is too long.',
    ERR_INVALID_ARG_VALUE: 'must be a path without null characters.',
};


/***/ }),

/***/ 7629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/** Characters kept of an untrusted value that is shown in an error or a log line. */
const maxShown = 120;
/**
 * Untrusted text as one harmless line: control, bidi and invisible characters become `\u{…}` escapes, `##[` (a runner command anywhere
 * in a line) is broken, and what is longer than `max` characters is cut.
 */
function visible(text, max = maxShown) {
    const cut = text.length > max ? `${text.slice(0, max)}…` : text;
    return cut
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => escapes[char] ?? `\\u{${char.codePointAt(0)?.toString(16)}}`)
        .replaceAll('##[', '## [');
}
const escapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };


/***/ }),

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   o: () => (/* binding */ tellsTimeout)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8880);

const maxAnnotations = 5;
/** Said of every failed or stopped step, so they tell nothing beside another annotation. */
const noise = /^(?:Process completed with exit code \d+\.|The operation was cancell?ed\.)$/;
/** GitHub's placeholder path of an annotation that is about no file. */
const nowhere = '.github';
/**
 * GitHub calls a job that ran out of time cancelled; only this annotation tells it from one that somebody
 * stopped.
 */
const outOfTime = /\bhas exceeded the maximum execution time\b/;
/**
 * The first error annotations of a job's check run, scrubbed by `scrub`; undefined when the answer is no
 * list.
 * Source: docs.github.com, REST API, "List check run annotations".
 */
function annotationsOf(answer, scrub) {
    if (!Array.isArray(answer))
        return undefined;
    const errors = answer.map((item) => annotationOf(item, scrub)).filter((item) => item !== undefined);
    const telling = errors.filter(({ message }) => !noise.test(message));
    return (telling.length > 0 ? telling : errors).slice(0, maxAnnotations);
}
function tellsTimeout(annotations) {
    return annotations.some(({ message }) => outOfTime.test(message));
}
function annotationOf(value, scrub) {
    const item = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value);
    const message = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item?.message)?.trim();
    if (item?.annotation_level !== 'failure' || message === undefined || message === '')
        return undefined;
    const path = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item.path);
    const title = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item.title);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        path: path === nowhere ? undefined : path,
        line: path === nowhere ? undefined : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(item.start_line),
        title: title === undefined ? undefined : scrub(title),
        message: scrub(message),
    });
}


/***/ }),

/***/ 9015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ buildOf)
});

// EXTERNAL MODULE: ./lib/workflow/job-record.js
var job_record = __nccwpck_require__(1858);
// EXTERNAL MODULE: ./lib/workflow/shape.js
var shape = __nccwpck_require__(8880);
;// CONCATENATED MODULE: ./lib/workflow/history.js


/**
 * This run against what went before it: its own attempt before, else the newest earlier run that succeeded or
 * failed. Cancelled and skipped runs say nothing of the code and are passed over.
 */
function comparisonOf(present, past) {
    const { outcome } = present;
    const before = verdictsBefore(present, past);
    const row = before.slice(0, lengthOfRow(before));
    const first = row.at(-1);
    const [previous] = before;
    if (previous === undefined || (outcome !== 'failure' && outcome !== 'success'))
        return { change: unknown };
    const numbers = new Set(row.map(({ number }) => number));
    if (outcome === 'failure')
        numbers.add(present.number);
    const change = (0,shape/* known */.eO)({
        kind: kinds[outcome][previous.conclusion === 'success' ? 'success' : 'failure'],
        failedRuns: numbers.size,
        orMore: row.length > 0 && row.length === before.length && past.isCut,
        since: first === undefined ? undefined : pastRunOf(first),
    });
    const breaker = outcome === 'failure' && first === undefined ? present.actor : first?.actor;
    return (0,shape/* known */.eO)({ change, breaker });
}
const kinds = {
    success: { success: 'still-succeeding', failure: 'fixed' },
    failure: { success: 'changed', failure: 'still-failing' },
};
const unknown = { kind: 'unknown', failedRuns: 0, orMore: false };
/** Newest first. */
function verdictsBefore(present, { attempt, runs }) {
    const earlier = runs
        .filter(({ number }) => number < present.number)
        .filter(({ headRepository }) => isSame(headRepository, present.headRepository))
        .toSorted((a, b) => b.number - a.number);
    return [...(attempt === undefined ? [] : [attempt]), ...earlier].filter(hasVerdict);
}
function hasVerdict({ conclusion }) {
    return conclusion === 'success' || (0,job_record/* isFailed */.Ix)(conclusion);
}
function lengthOfRow(before) {
    const end = before.findIndex(({ conclusion }) => !(0,job_record/* isFailed */.Ix)(conclusion));
    return end < 0 ? before.length : end;
}
function isSame(one, other) {
    return one === undefined || other === undefined || one === other;
}
function pastRunOf({ number, url, startedAt }) {
    return (0,shape/* known */.eO)({ number, url, startedAt });
}

// EXTERNAL MODULE: ./lib/workflow/jobs.js
var workflow_jobs = __nccwpck_require__(8633);
// EXTERNAL MODULE: ./lib/workflow/outcome.js
var outcome = __nccwpck_require__(597);
// EXTERNAL MODULE: ./lib/workflow/subject.js
var workflow_subject = __nccwpck_require__(2805);
;// CONCATENATED MODULE: ./lib/workflow/compose.js






function buildOf(knowledge) {
    const { context, needs, matrix, page, record, circumstances } = knowledge;
    const subject = (0,workflow_subject/* withRecord */.q)(knowledge.subject, record);
    const jobs = jobsOf(knowledge);
    const outcome = outcomeOf(knowledge, jobs);
    const { change, breaker } = compared(knowledge, outcome, subject.actor);
    return frozen((0,shape/* known */.eO)({
        outcome,
        workflow: subject.workflow,
        repository: context.repository,
        run: runOf(context, subject, record, circumstances.now),
        commit: commitOf(context, subject),
        pullRequest: pullRequestOf(context, subject),
        jobs,
        listed: page !== undefined,
        failed: (0,workflow_jobs/* failedOf */.ZA)(withCurrent(jobs, knowledge)),
        counts: (0,workflow_jobs/* countsOf */.mQ)(jobs),
        total: page?.total ?? jobs.length,
        change,
        people: peopleOf(subject, breaker),
        job: currentJobOf(knowledge),
        needs,
        matrix,
    }));
}
function jobsOf({ page, subject, needs, context, circumstances }) {
    if (page !== undefined)
        return page.jobs.map((record) => (0,workflow_jobs/* jobOf */.Zw)(record, circumstances));
    if (subject.upstream !== undefined)
        return [];
    const waitedFor = Object.entries(needs).map(([key, { result }]) => (0,workflow_jobs/* bareJob */.wX)(key, result, false));
    return [...waitedFor, (0,workflow_jobs/* bareJob */.wX)(context.job, circumstances.status, true)];
}
/** A failed job that runs this action is named even when it could not be told among the others. */
function withCurrent(jobs, { subject, context, circumstances }) {
    const isMissing = subject.upstream === undefined && (0,job_record/* isFailed */.Ix)(circumstances.status) && !jobs.some(({ current }) => current);
    return isMissing ? [...jobs, (0,workflow_jobs/* bareJob */.wX)(context.job, circumstances.status, true)] : jobs;
}
function outcomeOf({ subject, needs, circumstances }, jobs) {
    return subject.upstream === undefined
        ? (0,outcome/* outcomeInside */.lb)(circumstances.status, needs, jobs)
        : (0,outcome/* outcomeOutside */.cS)(subject.upstream.conclusion, jobs);
}
function compared({ subject, past, record }, outcome, actor) {
    const present = { outcome, number: subject.number, actor, headRepository: record?.headRepository };
    return comparisonOf(present, past ?? { runs: [], isCut: false });
}
function runOf(context, subject, record, now) {
    const { runId, number, attempt, event, branch, sha, upstream } = subject;
    const page = `${context.serverUrl}/${context.repository}/actions/runs/${runId}`;
    const isOver = upstream !== undefined && upstream.conclusion !== 'running';
    return (0,shape/* known */.eO)({
        id: runId,
        number,
        attempt,
        url: attempt > 1 ? `${page}/attempts/${attempt}` : page,
        event,
        branch,
        sha,
        startedAt: record?.startedAt,
        durationMs: (0,shape/* durationMsOf */.aw)(record?.startedAt, isOver ? upstream.updatedAt : now),
    });
}
function commitOf({ serverUrl, repository }, { sha, commit }) {
    if (sha === '')
        return undefined;
    return (0,shape/* known */.eO)({
        sha,
        subject: commit?.message?.split(/\r?\n/, 1)[0],
        message: commit?.message,
        authorName: commit?.authorName,
        authorLogin: commit?.authorLogin,
        url: `${serverUrl}/${repository}/commit/${sha}`,
    });
}
function pullRequestOf({ serverUrl, repository }, { pullRequest }) {
    if (pullRequest === undefined)
        return undefined;
    const { number, title, head, base, author } = pullRequest;
    return (0,shape/* known */.eO)({ number, title, url: `${serverUrl}/${repository}/pull/${number}`, head, base, author });
}
function peopleOf({ actor, pusher, reviewers, pullRequest, commit }, breaker) {
    return (0,shape/* known */.eO)({ actor, author: pullRequest?.author ?? commit?.authorLogin, pusher, reviewers, breaker });
}
function currentJobOf({ context, circumstances: { current, status } }) {
    return (0,shape/* known */.eO)({ key: context.job, status, name: current?.name, url: current?.url });
}
/** Without recursion, because a matrix can be nested to any depth. */
function frozen(value) {
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (typeof next !== 'object' || next === null || Object.isFrozen(next))
            continue;
        Object.freeze(next);
        open.push(...Object.values(next));
    }
    return value;
}


/***/ }),

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ currentJobOf),
/* harmony export */   s: () => (/* binding */ isNamedAfter)
/* harmony export */ });
/**
 * The current job among the run's jobs; undefined rather than a guess. GitHub lists jobs by the names they
 * show, not by their ids, so it is the one in progress on this runner, else the one in progress that has the
 * name GitHub gives a job by default, else the only one in progress.
 */
function currentJobOf(jobs, self) {
    const open = jobs.filter(({ inProgress, runnerName }) => inProgress && (runnerName === undefined || self.runnerName === '' || runnerName === self.runnerName));
    return (only(open.filter(({ runnerName }) => runnerName !== undefined && runnerName === self.runnerName)) ??
        only(open.filter(({ name }) => leafOf(name) === defaultName(self))) ??
        only(open));
}
/**
 * Whether a job's name is the one GitHub gives by default to the job with this id, to a leg of its matrix, or
 * to a job of the workflow it calls or is called in.
 */
function isNamedAfter(name, key) {
    return name.split(' / ').some((part) => part === key || part.startsWith(`${key} (`));
}
function defaultName({ key, matrix }) {
    const values = Object.values(matrix);
    return values.length === 0 ? key : `${key} (${values.join(', ')})`;
}
/** `caller / callee`: inside a called workflow the job's id is the callee's. */
function leafOf(name) {
    return name.split(' / ').at(-1) ?? name;
}
function only(candidates) {
    return candidates.length === 1 ? candidates[0] : undefined;
}


/***/ }),

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jb: () => (/* binding */ concernsRun),
/* harmony export */   nZ: () => (/* binding */ isDue),
/* harmony export */   pC: () => (/* binding */ notifyWhens)
/* harmony export */ });
const notifyWhens = ['always', 'success', 'failure', 'cancelled', 'changed', 'fixed'];
/**
 * Whether one of the cases is given. A failure of which nobody knows what went before counts as changed: an
 * alert is not swallowed.
 */
function isDue(cases, { outcome, change }) {
    return cases.some((wanted) => {
        switch (wanted) {
            case 'always':
                return true;
            case 'success':
            case 'failure':
            case 'cancelled':
                return outcome === wanted;
            case 'changed':
                return change.kind === 'changed' || (change.kind === 'unknown' && outcome === 'failure');
            case 'fixed':
                return change.kind === 'fixed';
            default:
                return wanted;
        }
    });
}
/** Events with no news of their own: what can be told of them is their run. */
const runEvents = new Set(['workflow_run', 'workflow_dispatch', 'schedule']);
/**
 * Whether the message is about the run rather than about the event that triggered it: it did not go well, or
 * the inputs ask about it. A push or a release in a job that goes well is told as such.
 */
function concernsRun({ status, needs, notifyWhen }, eventName) {
    const isWell = status === 'success' || status === '';
    const isAsked = Object.keys(needs).length > 0 || !notifyWhen.includes('always');
    return !isWell || isAsked || runEvents.has(eventName);
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   gS: () => (/* binding */ jobPageOf),
/* harmony export */   vu: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8880);

/** A page of jobs; undefined when the answer is no such page. */
function jobPageOf(answer) {
    const page = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(answer);
    if (!Array.isArray(page?.jobs))
        return undefined;
    const jobs = page.jobs.map(jobOf).filter((job) => job !== undefined);
    return { total: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(page.total_count) ?? jobs.length, jobs };
}
/**
 * A verdict in the words of `Build`; a state that GitHub adds one day counts as running.
 * Source: docs.github.com, "Check runs", `conclusion`: neutral passes, a stale check was given up,
 * action_required did not run.
 */
function conclusionOf(value) {
    const said = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? '';
    return (Object.hasOwn(conclusions, said) && conclusions[said]) || 'running';
}
const conclusions = {
    success: 'success',
    neutral: 'success',
    failure: 'failure',
    startup_failure: 'failure',
    timed_out: 'timed_out',
    cancelled: 'cancelled',
    stale: 'cancelled',
    skipped: 'skipped',
    action_required: 'skipped',
};
function isFailed(conclusion) {
    return conclusion === 'failure' || conclusion === 'timed_out';
}
function jobOf(value) {
    const job = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value);
    const id = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(job?.id);
    const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(job?.name);
    if (job === undefined || id === undefined || name === undefined)
        return undefined;
    const startedAt = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(job.started_at);
    const completedAt = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(job.completed_at);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        id,
        name,
        inProgress: job.status === 'in_progress',
        conclusion: conclusionOf(job.conclusion),
        url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(job.html_url),
        startedAt,
        completedAt,
        durationMs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .durationMsOf */ .aw)(startedAt, completedAt),
        runnerName: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(job.runner_name),
        steps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(job.steps)
            .map(stepOf)
            .filter((step) => step !== undefined),
    });
}
function stepOf(value) {
    const step = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value);
    const number = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(step?.number);
    const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(step?.name);
    if (step === undefined || number === undefined || name === undefined)
        return undefined;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        number,
        name,
        conclusion: conclusionOf(step.conclusion),
        startedAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(step.started_at),
        completedAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(step.completed_at),
    });
}


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ failedOf),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   hD: () => (/* binding */ mayFailOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   wX: () => (/* binding */ bareJob)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4539);
/* harmony import */ var _current_job_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8162);
/* harmony import */ var _job_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1858);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8880);




function jobOf(record, { current, status, mayFail, findings, now }) {
    const found = findings.get(record.id) ?? nothingFound;
    const isCurrent = record === current;
    const conclusion = isCurrent ? status : verdictOf(record, found.annotations);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
        name: record.name,
        conclusion,
        mayFail: (0,_job_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(conclusion) && !isCurrent && mayFail(record),
        current: isCurrent,
        url: record.url,
        startedAt: record.startedAt,
        durationMs: isCurrent ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMsOf */ .aw)(record.startedAt, now) : record.durationMs,
        failedSteps: record.steps.filter((step) => hasFailed(step, conclusion)).map(stepOf),
        ...((0,_job_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(conclusion) ? found : nothingFound),
    });
}
/** A job of which only id and result are known: from `needs`, or the current one. */
function bareJob(name, conclusion, current) {
    return { name, conclusion, mayFail: false, current, failedSteps: [], annotations: [], log: [] };
}
/**
 * Which failed jobs may fail (`continue-on-error`). GitHub's list does not say; it shows where a run
 * succeeded, or a job that was waited for counts as succeeded, though a job of theirs failed. A job whose
 * name is not made from its id cannot be told so, and its failure counts.
 * Source: github.com/actions/runner/issues/1161.
 */
function mayFailOf(upstream, needs) {
    const succeeded = Object.keys(needs).filter((key) => needs[key]?.result === 'success');
    return ({ name }) => upstream === undefined ? succeeded.some((key) => (0,_current_job_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedAfter */ .s)(name, key)) : upstream === 'success';
}
/** The failed jobs, most telling first. */
function failedOf(jobs) {
    return jobs
        .filter(({ conclusion }) => (0,_job_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(conclusion))
        .toSorted((a, b) => Number(a.mayFail) - Number(b.mayFail) || endMs(a) - endMs(b));
}
function countsOf(jobs) {
    const count = (test) => jobs.filter(test).length;
    return {
        succeeded: count(({ conclusion }) => conclusion === 'success'),
        failed: count(({ conclusion, mayFail }) => conclusion === 'failure' && !mayFail),
        timedOut: count(({ conclusion, mayFail }) => conclusion === 'timed_out' && !mayFail),
        mayFail: count(({ mayFail }) => mayFail),
        cancelled: count(({ conclusion }) => conclusion === 'cancelled'),
        skipped: count(({ conclusion }) => conclusion === 'skipped'),
        running: count(({ conclusion }) => conclusion === 'running'),
    };
}
const nothingFound = { annotations: [], log: [] };
function verdictOf({ conclusion }, annotations) {
    return conclusion === 'cancelled' && (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .tellsTimeout */ .o)(annotations) ? 'timed_out' : conclusion;
}
/** The step that was running when the job ran out of time is called cancelled, too. */
function hasFailed(step, job) {
    return (0,_job_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(step.conclusion) || (job === 'timed_out' && step.conclusion === 'cancelled');
}
function stepOf({ number, name, conclusion }) {
    return { number, name, conclusion };
}
/** A job without times is the last. */
function endMs({ startedAt, durationMs }) {
    const end = Date.parse(startedAt ?? '') + (durationMs ?? Number.NaN);
    return Number.isNaN(end) ? Number.MAX_SAFE_INTEGER : end;
}


/***/ }),

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ readNeeds),
/* harmony export */   yQ: () => (/* binding */ readMatrix)
/* harmony export */ });
/* unused harmony export results */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1957);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8880);


/** What a job's result can be. Source: docs.github.com, "Contexts reference", `needs.<job_id>.result`. */
const results = ['success', 'failure', 'cancelled', 'skipped'];
/** The `needs` input, `${{ toJSON(needs) }}`. Throws a Failure that names the job and the rule it breaks. */
function readNeeds(text) {
    const needs = contextOf('needs', text);
    return Object.fromEntries(Object.entries(needs).map(([key, need]) => [key, needOf(key, need)]));
}
/** The `matrix` input, `${{ toJSON(matrix) }}`: GitHub writes `null` for a job without a matrix. */
function readMatrix(text) {
    return contextOf('matrix', text);
}
function contextOf(name, text) {
    if (text.trim() === '')
        return {};
    const rule = `must be a JSON object as \${{ toJSON(${name}) }} writes it.`;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFailure */ .vQ)(name, rule, text);
    }
    if (value === null)
        return {};
    const context = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    if (context === undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFailure */ .vQ)(name, rule, text);
    return context;
}
function needOf(key, value) {
    const need = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    const result = results.find((known) => known === need?.result);
    if (result === undefined) {
        const given = JSON.stringify(need === undefined ? value : need.result);
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFailure */ .vQ)('needs', `must give every job a "result" of ${results.join(', ')}.`, `${key}: ${given}`);
    }
    const outputs = Object.entries((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(need?.outputs) ?? {});
    return {
        result,
        outputs: Object.fromEntries(outputs.filter((entry) => typeof entry[1] === 'string')),
    };
}


/***/ }),

/***/ 597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ outcomeSoFar),
/* harmony export */   cS: () => (/* binding */ outcomeOutside),
/* harmony export */   lb: () => (/* binding */ outcomeInside)
/* harmony export */ });
/* harmony import */ var _job_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1858);

/**
 * The verdict of a run from inside it: the worst of the current job's status so far, the jobs it waited for,
 * and the run's other finished jobs. A skipped job is no failure, and neither is one that may fail.
 */
function outcomeInside(status, needs, jobs) {
    const verdicts = [
        status,
        ...Object.values(needs).map(({ result }) => result),
        ...jobs.filter(({ mayFail }) => !mayFail).map(({ conclusion }) => conclusion),
    ];
    if (verdicts.some(_job_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix))
        return 'failure';
    if (verdicts.includes('cancelled'))
        return 'cancelled';
    return status === 'skipped' ? 'skipped' : 'success';
}
/** What is known of it before GitHub is asked; '' when nothing is. */
function outcomeSoFar({ status, needs, }) {
    if (status === '' && Object.keys(needs).length === 0)
        return '';
    return outcomeInside(status === '' ? 'running' : status, needs, []);
}
/**
 * The verdict of another run: GitHub's own, but a run that ran out of time failed, though GitHub calls it
 * cancelled.
 */
function outcomeOutside(conclusion, jobs) {
    if (conclusion === 'timed_out')
        return 'failure';
    const isOutOfTime = jobs.some((job) => job.conclusion === 'timed_out' && !job.mayFail);
    return conclusion === 'cancelled' && isOutOfTime ? 'failure' : conclusion;
}


/***/ }),

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _job_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1858);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8880);


function runOf(value) {
    const run = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    const id = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(run?.id);
    const number = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(run?.run_number);
    if (run === undefined || id === undefined || number === undefined)
        return undefined;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
        id,
        number,
        attempt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(run.run_attempt) ?? 1,
        name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(run.name),
        workflowId: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(run.workflow_id),
        conclusion: (0,_job_record_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .vu)(run.conclusion),
        url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(run.html_url),
        event: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(run.event),
        branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(run.head_branch),
        sha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(run.head_sha),
        title: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(run.display_title),
        startedAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(run.run_started_at) ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(run.created_at),
        updatedAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(run.updated_at),
        actor: loginOf(run.actor),
        headRepository: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(run.head_repository)?.full_name),
        commit: commitOf(run.head_commit),
        pullRequests: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(run.pull_requests)
            .map(pullRequestOf)
            .filter((pull) => pull !== undefined),
    });
}
/** The runs of a page, in GitHub's order; undefined when the answer is no such page. */
function runsOf(answer) {
    const page = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer);
    if (!Array.isArray(page?.workflow_runs))
        return undefined;
    return page.workflow_runs.map(runOf).filter((run) => run !== undefined);
}
function commitOf(value) {
    const commit = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    const sha = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(commit?.id);
    if (commit === undefined || sha === undefined)
        return undefined;
    const author = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(commit.author);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
        sha,
        message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(commit.message),
        authorName: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(author?.name),
        authorLogin: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(author?.username) ?? loginOfEmail((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(author?.email)),
    });
}
function pullRequestOf(value) {
    const pull = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    const number = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(pull?.number);
    if (pull === undefined || number === undefined)
        return undefined;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
        number,
        head: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(pull.head)?.ref),
        headSha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(pull.head)?.sha),
        base: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(pull.base)?.ref),
        title: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(pull.title),
        author: loginOf(pull.user),
    });
}
function loginOf(user) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(user)?.login);
}
/** `583231+octocat@users.noreply.github.com`. Source: docs.github.com, "Email addresses reference". */
function loginOfEmail(email) {
    return /^(?:\d+\+)?([A-Za-z0-9-]+(?:\[bot\])?)@users\.noreply\.github\.com$/.exec(email ?? '')?.[1];
}


/***/ }),

/***/ 8880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   aw: () => (/* binding */ durationMsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/**
 * The one narrowing of answers and payloads: a value of the wrong kind counts as absent, so that no odd field
 * can stop an alert.
 */
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** A non-empty string. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A whole number that is not negative. */
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** A point in time as RFC 3339 text that a clock can read. */
function timeOf(value) {
    const text = textOf(value);
    return text !== undefined && Number.isFinite(Date.parse(text)) ? text : undefined;
}
/** Milliseconds from one time to another; undefined when one is unknown or the clocks disagree. */
function durationMsOf(from, to) {
    if (from === undefined || to === undefined)
        return undefined;
    const durationMs = (typeof to === 'number' ? to : Date.parse(to)) - Date.parse(from);
    return durationMs >= 0 ? durationMs : undefined;
}
/** The object without its undefined fields: what is unknown is absent. */
function known(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   q: () => (/* binding */ withRecord)
/* harmony export */ });
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3216);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8880);


/**
 * What the runner's variables and the event's payload say. A `workflow_run` event is about the run that it
 * tells of, never the notifier's own.
 */
function subjectOf(context) {
    const upstream = context.eventName === 'workflow_run' ? (0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .runOf */ .ng)(context.payload.workflow_run) : undefined;
    return upstream === undefined ? ownSubject(context) : upstreamSubject(context, upstream);
}
/**
 * The same subject with what GitHub says of the run; what the payload says is nearer to the event and stays.
 */
function withRecord(subject, record) {
    if (record === undefined)
        return subject;
    const commit = record.commit?.sha === subject.sha ? { ...record.commit, ...subject.commit } : subject.commit;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
        ...subject,
        branch: subject.branch ?? record.branch,
        commit,
        actor: subject.actor ?? record.actor,
    });
}
function upstreamSubject(context, run) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
        upstream: run,
        runId: String(run.id),
        number: run.number,
        attempt: run.attempt,
        workflow: run.name ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(context.payload.workflow)?.name) ?? context.workflow,
        event: run.event ?? context.eventName,
        branch: run.branch,
        sha: run.sha ?? context.sha,
        commit: run.commit?.sha === run.sha ? run.commit : undefined,
        pullRequest: pullRequestOfRun(run),
        actor: run.actor,
        pusher: run.event === 'push' ? run.actor : undefined,
        reviewers: [],
    });
}
function ownSubject(context) {
    const { payload, eventName, ref } = context;
    const pull = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(payload.pull_request);
    const queued = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(payload.merge_group);
    const pullRequest = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(pull);
    const sha = pullRequest?.headSha ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(queued?.head_sha) ?? context.sha;
    const commit = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(payload.head_commit) ?? (0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(queued?.head_commit);
    const isBranchOrTag = /^refs\/(?:heads|tags)\//.test(ref);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
        runId: context.runId,
        number: Number(context.runNumber),
        attempt: Number(context.runAttempt),
        workflow: context.workflow,
        event: eventName,
        workflowFile: /([^/]+)@/.exec(context.workflowRef)?.[1],
        branch: pullRequest?.head ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(context.headRef) ?? (isBranchOrTag ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(context.refName) : undefined),
        sha,
        commit: commit?.sha === sha ? commit : undefined,
        pullRequest: pullRequest ?? queuedPullRequest(context.refName),
        actor: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(context.actor),
        pusher: eventName === 'push' ? ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(payload.pusher)?.name) ?? (0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOf */ .DQ)(payload.sender)) : undefined,
        reviewers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(pull?.requested_reviewers)
            .map(_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOf */ .DQ)
            .filter((login) => login !== undefined),
    });
}
/**
 * The payload of a push run lists the pull requests of its branch too, but the run was not for them; a fork's
 * run lists none. GitHub's title of a run on a pull request is the pull request's.
 */
function pullRequestOfRun(run) {
    const queued = queuedPullRequest(run.branch ?? '');
    if (queued !== undefined || !run.event?.startsWith('pull_request'))
        return queued;
    const pull = run.pullRequests.find(({ headSha }) => headSha === run.sha);
    return pull === undefined ? undefined : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ ...pull, title: pull.title ?? run.title });
}
/**
 * A merge queue builds on a branch of its own that names the pull request and where it goes.
 * Source: docs.github.com, "Managing a merge queue": `gh-readonly-queue/{base_branch}/pr-{number}-{sha}`.
 */
function queuedPullRequest(branch) {
    const [, base, number] = /^gh-readonly-queue\/(.+)\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch) ?? [];
    return base === undefined ? undefined : { base, number: Number(number) };
}


/***/ }),

/***/ 4508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ external_left_out_cjs_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: external "./left-out.cjs"
const external_left_out_cjs_namespaceObject = __WEBPACK_EXTERNAL_MODULE__left_out_cjs_1ea12949__;
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield external_left_out_cjs_namespaceObject.OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
