/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 8707:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isPrintableAscii),
/* harmony export */   g: () => (/* binding */ unicodePattern)
/* harmony export */ });
/**
 * Compiles a `\p{…}` pattern when it is first used: V8 builds its character sets from tables, and most texts
 * are ASCII.
 */
function unicodePattern(source, flags) {
    let made;
    return () => {
        made ??= new RegExp(source, flags);
        return made;
    };
}
/** Letters, digits, marks and visible spaces: characters that hide nothing. */
function isPrintableAscii(text) {
    return /^[ -~]*$/.test(text);
}


/***/ }),

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

/***/ 9136:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const net = __nccwpck_require__(7030)
const assert = __nccwpck_require__(3049)
const util = __nccwpck_require__(3440)
const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(1088)

let tls // include tls conditionally since it is not always available

// TODO: session re-use does not wait for the first
// connection to resolve the session and might therefore
// resolve the same servername multiple times even when
// re-use is enabled.

const SessionCache = class WeakSessionCache {
  constructor (maxCachedSessions) {
    this._maxCachedSessions = maxCachedSessions
    this._sessionCache = new Map()
    this._sessionRegistry = new FinalizationRegistry((key) => {
      if (this._sessionCache.size < this._maxCachedSessions) {
        return
      }

      const ref = this._sessionCache.get(key)
      if (ref !== undefined && ref.deref() === undefined) {
        this._sessionCache.delete(key)
      }
    })
  }

  get (sessionKey) {
    const ref = this._sessionCache.get(sessionKey)
    return ref ? ref.deref() : null
  }

  set (sessionKey, session) {
    if (this._maxCachedSessions === 0) {
      return
    }

    if (this._sessionCache.has(sessionKey)) {
      this._sessionCache.delete(sessionKey)
    } else if (this._sessionCache.size >= this._maxCachedSessions) {
      // Make room for the new session: prefer an entry whose session has
      // already been collected, otherwise evict the oldest one.
      let evicted = false
      for (const [key, ref] of this._sessionCache) {
        if (ref.deref() === undefined) {
          this._sessionCache.delete(key)
          evicted = true
          break
        }
      }

      if (!evicted) {
        const oldest = this._sessionCache.keys().next()
        if (!oldest.done) {
          this._sessionCache.delete(oldest.value)
        }
      }
    }

    this._sessionCache.set(sessionKey, new WeakRef(session))
    this._sessionRegistry.register(session, sessionKey)
  }
}

function buildConnector ({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
  if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) {
    throw new InvalidArgumentError('maxCachedSessions must be a positive integer or zero')
  }

  const options = { path: socketPath, ...opts }
  const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions)
  timeout = timeout == null ? 10e3 : timeout
  allowH2 = allowH2 != null ? allowH2 : true
  return function connect ({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
    let socket
    if (protocol === 'https:') {
      if (!tls) {
        tls = __nccwpck_require__(1692)
      }
      servername = servername || options.servername || util.getServerName(host) || null

      const sessionKey = servername || hostname
      assert(sessionKey)

      const session = customSession || sessionCache.get(sessionKey) || null

      port = port || 443

      socket = tls.connect({
        highWaterMark: 16384, // TLS in node can't have bigger HWM anyway...
        ...options,
        servername,
        session,
        localAddress,
        ALPNProtocols: allowH2 ? (preferH2 ? ['h2', 'http/1.1'] : ['http/1.1', 'h2']) : ['http/1.1'],
        socket: httpSocket, // upgrade socket connection
        port,
        host: hostname
      })

      socket
        .on('session', function (session) {
          // TODO (fix): Can a session become invalid once established? Don't think so?
          sessionCache.set(sessionKey, session)
        })
    } else {
      assert(!httpSocket, 'httpSocket can only be sent on TLS update')

      port = port || 80

      const connectOptions = {
        highWaterMark: 64 * 1024, // Same as nodejs fs streams.
        ...options,
        localAddress,
        port,
        host: hostname
      }

      const family = net.isIP(hostname)
      if (family !== 0 && servername && servername !== hostname) {
        connectOptions.host = servername
        connectOptions.lookup = (_hostname, lookupOptions, cb) => {
          if (lookupOptions.all) {
            cb(null, [{ address: hostname, family }])
          } else {
            cb(null, hostname, family)
          }
        }
      }

      socket = net.connect(connectOptions)
      if (useH2c === true) {
        socket.alpnProtocol = 'h2'
      }
    }

    // Set TCP keep alive options on the socket here instead of in connect() for the case of assigning the socket
    if (options.keepAlive == null || options.keepAlive) {
      const keepAliveInitialDelay = options.keepAliveInitialDelay === undefined ? 60e3 : options.keepAliveInitialDelay
      socket.setKeepAlive(true, keepAliveInitialDelay)
    }

    const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), { timeout, hostname, port })

    socket
      .setNoDelay(true)
      .once(protocol === 'https:' ? 'secureConnect' : 'connect', function () {
        queueMicrotask(clearConnectTimeout)

        if (callback) {
          const cb = callback
          callback = null
          cb(null, this)
        }
      })
      .on('error', function (err) {
        queueMicrotask(clearConnectTimeout)

        if (callback) {
          const cb = callback
          callback = null
          cb(maybeNormalizeConnectError(err, this, { timeout, hostname, port }))
        }
      })

    return socket
  }
}

// `net.connect` with `autoSelectFamily` raises an `AggregateError` when every
// attempted address fails. If any of those failures is a timeout, surface the
// error as a `ConnectTimeoutError` so callers see the same error regardless of
// which timer (Node's internal one or undici's `connectTimeout`) wins the race.
// The original `AggregateError` is preserved on `.cause`.
function maybeNormalizeConnectError (err, socket, opts) {
  if (
    err instanceof AggregateError &&
    (err.code === 'ETIMEDOUT' || err.errors.some((e) => e != null && e.code === 'ETIMEDOUT'))
  ) {
    let message = 'Connect Timeout Error'
    if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
      message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`
    } else {
      message += ` (attempted address: ${opts.hostname}:${opts.port},`
    }
    message += ` timeout: ${opts.timeout}ms)`

    const wrapped = new ConnectTimeoutError(message)
    wrapped.cause = err
    return wrapped
  }
  return err
}

module.exports = buildConnector


/***/ }),

/***/ 735:
/***/ ((module) => {



/**
 * @see https://developer.mozilla.org/docs/Web/HTTP/Headers
 */
const wellknownHeaderNames = /** @type {const} */ ([
  'Accept',
  'Accept-Encoding',
  'Accept-Language',
  'Accept-Ranges',
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Headers',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
  'Access-Control-Request-Headers',
  'Access-Control-Request-Method',
  'Age',
  'Allow',
  'Alt-Svc',
  'Alt-Used',
  'Authorization',
  'Cache-Control',
  'Clear-Site-Data',
  'Connection',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Language',
  'Content-Length',
  'Content-Location',
  'Content-Range',
  'Content-Security-Policy',
  'Content-Security-Policy-Report-Only',
  'Content-Type',
  'Cookie',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Date',
  'Device-Memory',
  'Downlink',
  'ECT',
  'ETag',
  'Expect',
  'Expect-CT',
  'Expires',
  'Forwarded',
  'From',
  'Host',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'If-Range',
  'If-Unmodified-Since',
  'Keep-Alive',
  'Last-Modified',
  'Link',
  'Location',
  'Max-Forwards',
  'Origin',
  'Permissions-Policy',
  'Pragma',
  'Proxy-Authenticate',
  'Proxy-Authorization',
  'RTT',
  'Range',
  'Referer',
  'Referrer-Policy',
  'Refresh',
  'Retry-After',
  'Sec-WebSocket-Accept',
  'Sec-WebSocket-Extensions',
  'Sec-WebSocket-Key',
  'Sec-WebSocket-Protocol',
  'Sec-WebSocket-Version',
  'Server',
  'Server-Timing',
  'Service-Worker-Allowed',
  'Service-Worker-Navigation-Preload',
  'Set-Cookie',
  'SourceMap',
  'Strict-Transport-Security',
  'Supports-Loading-Mode',
  'TE',
  'Timing-Allow-Origin',
  'Trailer',
  'Transfer-Encoding',
  'Upgrade',
  'Upgrade-Insecure-Requests',
  'User-Agent',
  'Vary',
  'Via',
  'WWW-Authenticate',
  'X-Content-Type-Options',
  'X-DNS-Prefetch-Control',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-Powered-By',
  'X-Requested-With',
  'X-XSS-Protection'
])

/** @type {Record<typeof wellknownHeaderNames[number]|Lowercase<typeof wellknownHeaderNames[number]>, string>} */
const headerNameLowerCasedRecord = {}

// Note: object prototypes should not be able to be referenced. e.g. `Object#hasOwnProperty`.
Object.setPrototypeOf(headerNameLowerCasedRecord, null)

for (let i = 0; i < wellknownHeaderNames.length; ++i) {
  const key = wellknownHeaderNames[i]
  const lowerCasedKey = key.toLowerCase()
  headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] =
    lowerCasedKey
}

/**
 * Default WebSocket receive limits (see `webSocket` in Client.md). Used by
 * DispatcherBase#webSocketOptions and by the WebSocket parser when the
 * dispatcher doesn't provide a value, so a dispatcher without
 * `webSocketOptions` (a custom one, or a wrapper) doesn't remove the limits.
 */
const defaultWebSocketMaxFragments = 131072
const defaultWebSocketMaxPayloadSize = 128 * 1024 * 1024 // 128 MB

module.exports = {
  wellknownHeaderNames,
  headerNameLowerCasedRecord,
  defaultWebSocketMaxFragments,
  defaultWebSocketMaxPayloadSize
}


/***/ }),

/***/ 2414:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const diagnosticsChannel = __nccwpck_require__(3053)
const util = __nccwpck_require__(7975)

const undiciDebugLog = util.debuglog('undici')
const fetchDebuglog = util.debuglog('fetch')
const websocketDebuglog = util.debuglog('websocket')

const channels = {
  // Client
  beforeConnect: diagnosticsChannel.channel('undici:client:beforeConnect'),
  connected: diagnosticsChannel.channel('undici:client:connected'),
  connectError: diagnosticsChannel.channel('undici:client:connectError'),
  sendHeaders: diagnosticsChannel.channel('undici:client:sendHeaders'),
  // Request
  create: diagnosticsChannel.channel('undici:request:create'),
  bodySent: diagnosticsChannel.channel('undici:request:bodySent'),
  bodyChunkSent: diagnosticsChannel.channel('undici:request:bodyChunkSent'),
  bodyChunkReceived: diagnosticsChannel.channel('undici:request:bodyChunkReceived'),
  headers: diagnosticsChannel.channel('undici:request:headers'),
  trailers: diagnosticsChannel.channel('undici:request:trailers'),
  error: diagnosticsChannel.channel('undici:request:error'),
  // WebSocket
  open: diagnosticsChannel.channel('undici:websocket:open'),
  close: diagnosticsChannel.channel('undici:websocket:close'),
  socketError: diagnosticsChannel.channel('undici:websocket:socket_error'),
  ping: diagnosticsChannel.channel('undici:websocket:ping'),
  pong: diagnosticsChannel.channel('undici:websocket:pong'),
  // ProxyAgent
  proxyConnected: diagnosticsChannel.channel('undici:proxy:connected')
}

let isTrackingClientEvents = false

function trackClientEvents (debugLog = undiciDebugLog) {
  if (isTrackingClientEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers ||
      channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers) {
    isTrackingClientEvents = true
    return
  }

  isTrackingClientEvents = true

  diagnosticsChannel.subscribe('undici:client:beforeConnect',
    evt => {
      const {
        connectParams: { version, protocol, port, host }
      } = evt
      debugLog(
        'connecting to %s%s using %s%s',
        host,
        port ? `:${port}` : '',
        protocol,
        version
      )
    })

  diagnosticsChannel.subscribe('undici:client:connected',
    evt => {
      const {
        connectParams: { version, protocol, port, host }
      } = evt
      debugLog(
        'connected to %s%s using %s%s',
        host,
        port ? `:${port}` : '',
        protocol,
        version
      )
    })

  diagnosticsChannel.subscribe('undici:client:connectError',
    evt => {
      const {
        connectParams: { version, protocol, port, host },
        error
      } = evt
      debugLog(
        'connection to %s%s using %s%s errored - %s',
        host,
        port ? `:${port}` : '',
        protocol,
        version,
        error.message
      )
    })

  diagnosticsChannel.subscribe('undici:client:sendHeaders',
    evt => {
      const {
        request: { method, path, origin }
      } = evt
      debugLog('sending request to %s %s%s', method, origin, path)
    })
}

let isTrackingRequestEvents = false

function trackRequestEvents (debugLog = undiciDebugLog) {
  if (isTrackingRequestEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers ||
      channels.error.hasSubscribers) {
    isTrackingRequestEvents = true
    return
  }

  isTrackingRequestEvents = true

  diagnosticsChannel.subscribe('undici:request:headers',
    evt => {
      const {
        request: { method, path, origin },
        response: { statusCode }
      } = evt
      debugLog(
        'received response to %s %s%s - HTTP %d',
        method,
        origin,
        path,
        statusCode
      )
    })

  diagnosticsChannel.subscribe('undici:request:trailers',
    evt => {
      const {
        request: { method, path, origin }
      } = evt
      debugLog('trailers received from %s %s%s', method, origin, path)
    })

  diagnosticsChannel.subscribe('undici:request:error',
    evt => {
      const {
        request: { method, path, origin },
        error
      } = evt
      debugLog(
        'request to %s %s%s errored - %s',
        method,
        origin,
        path,
        error.message
      )
    })
}

let isTrackingWebSocketEvents = false

function trackWebSocketEvents (debugLog = websocketDebuglog) {
  if (isTrackingWebSocketEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.open.hasSubscribers || channels.close.hasSubscribers ||
      channels.socketError.hasSubscribers || channels.ping.hasSubscribers ||
      channels.pong.hasSubscribers) {
    isTrackingWebSocketEvents = true
    return
  }

  isTrackingWebSocketEvents = true

  diagnosticsChannel.subscribe('undici:websocket:open',
    evt => {
      if (evt.address != null) {
        const { address, port } = evt.address
        debugLog('connection opened %s%s', address, port ? `:${port}` : '')
      } else {
        debugLog('connection opened')
      }
    })

  diagnosticsChannel.subscribe('undici:websocket:close',
    evt => {
      const { websocket, code, reason } = evt
      debugLog(
        'closed connection to %s - %s %s',
        websocket.url,
        code,
        reason
      )
    })

  diagnosticsChannel.subscribe('undici:websocket:socket_error',
    err => {
      debugLog('connection errored - %s', err.message)
    })

  diagnosticsChannel.subscribe('undici:websocket:ping',
    evt => {
      debugLog('ping received')
    })

  diagnosticsChannel.subscribe('undici:websocket:pong',
    evt => {
      debugLog('pong received')
    })
}

if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
  trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog)
  trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog)
}

if (websocketDebuglog.enabled) {
  trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog)
  trackWebSocketEvents(websocketDebuglog)
}

module.exports = {
  channels
}


/***/ }),

/***/ 1088:
/***/ ((module) => {



const kUndiciError = Symbol.for('undici.error.UND_ERR')
class UndiciError extends Error {
  constructor (message, options) {
    super(message, options)
    this.name = 'UndiciError'
    this.code = 'UND_ERR'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kUndiciError] === true
  }

  get [kUndiciError] () {
    return true
  }
}

const kConnectTimeoutError = Symbol.for('undici.error.UND_ERR_CONNECT_TIMEOUT')
class ConnectTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ConnectTimeoutError'
    this.message = message || 'Connect Timeout Error'
    this.code = 'UND_ERR_CONNECT_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kConnectTimeoutError] === true
  }

  get [kConnectTimeoutError] () {
    return true
  }
}

const kHeadersTimeoutError = Symbol.for('undici.error.UND_ERR_HEADERS_TIMEOUT')
class HeadersTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'HeadersTimeoutError'
    this.message = message || 'Headers Timeout Error'
    this.code = 'UND_ERR_HEADERS_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHeadersTimeoutError] === true
  }

  get [kHeadersTimeoutError] () {
    return true
  }
}

const kHeadersOverflowError = Symbol.for('undici.error.UND_ERR_HEADERS_OVERFLOW')
class HeadersOverflowError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'HeadersOverflowError'
    this.message = message || 'Headers Overflow Error'
    this.code = 'UND_ERR_HEADERS_OVERFLOW'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHeadersOverflowError] === true
  }

  get [kHeadersOverflowError] () {
    return true
  }
}

const kBodyTimeoutError = Symbol.for('undici.error.UND_ERR_BODY_TIMEOUT')
class BodyTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'BodyTimeoutError'
    this.message = message || 'Body Timeout Error'
    this.code = 'UND_ERR_BODY_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kBodyTimeoutError] === true
  }

  get [kBodyTimeoutError] () {
    return true
  }
}

const kInvalidArgumentError = Symbol.for('undici.error.UND_ERR_INVALID_ARG')
class InvalidArgumentError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'InvalidArgumentError'
    this.message = message || 'Invalid Argument Error'
    this.code = 'UND_ERR_INVALID_ARG'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInvalidArgumentError] === true
  }

  get [kInvalidArgumentError] () {
    return true
  }
}

const kInvalidReturnValueError = Symbol.for('undici.error.UND_ERR_INVALID_RETURN_VALUE')
class InvalidReturnValueError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'InvalidReturnValueError'
    this.message = message || 'Invalid Return Value Error'
    this.code = 'UND_ERR_INVALID_RETURN_VALUE'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInvalidReturnValueError] === true
  }

  get [kInvalidReturnValueError] () {
    return true
  }
}

const kAbortError = Symbol.for('undici.error.UND_ERR_ABORT')
class AbortError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'AbortError'
    this.message = message || 'The operation was aborted'
    this.code = 'UND_ERR_ABORT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kAbortError] === true
  }

  get [kAbortError] () {
    return true
  }
}

const kRequestAbortedError = Symbol.for('undici.error.UND_ERR_ABORTED')
class RequestAbortedError extends AbortError {
  constructor (message) {
    super(message)
    this.name = 'AbortError'
    this.message = message || 'Request aborted'
    this.code = 'UND_ERR_ABORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestAbortedError] === true
  }

  get [kRequestAbortedError] () {
    return true
  }
}

const kInformationalError = Symbol.for('undici.error.UND_ERR_INFO')
class InformationalError extends UndiciError {
  constructor (message, options) {
    super(message, options)
    this.name = 'InformationalError'
    this.message = message || 'Request information'
    this.code = 'UND_ERR_INFO'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInformationalError] === true
  }

  get [kInformationalError] () {
    return true
  }
}

const kRequestContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH')
class RequestContentLengthMismatchError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'RequestContentLengthMismatchError'
    this.message = message || 'Request body length does not match content-length header'
    this.code = 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestContentLengthMismatchError] === true
  }

  get [kRequestContentLengthMismatchError] () {
    return true
  }
}

const kResponseContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
class ResponseContentLengthMismatchError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ResponseContentLengthMismatchError'
    this.message = message || 'Response body length does not match content-length header'
    this.code = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseContentLengthMismatchError] === true
  }

  get [kResponseContentLengthMismatchError] () {
    return true
  }
}

const kClientDestroyedError = Symbol.for('undici.error.UND_ERR_DESTROYED')
class ClientDestroyedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ClientDestroyedError'
    this.message = message || 'The client is destroyed'
    this.code = 'UND_ERR_DESTROYED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kClientDestroyedError] === true
  }

  get [kClientDestroyedError] () {
    return true
  }
}

const kClientClosedError = Symbol.for('undici.error.UND_ERR_CLOSED')
class ClientClosedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ClientClosedError'
    this.message = message || 'The client is closed'
    this.code = 'UND_ERR_CLOSED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kClientClosedError] === true
  }

  get [kClientClosedError] () {
    return true
  }
}

const kSocketError = Symbol.for('undici.error.UND_ERR_SOCKET')
class SocketError extends UndiciError {
  constructor (message, socket) {
    super(message)
    this.name = 'SocketError'
    this.message = message || 'Socket error'
    this.code = 'UND_ERR_SOCKET'
    this.socket = socket
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kSocketError] === true
  }

  get [kSocketError] () {
    return true
  }
}

const kNotSupportedError = Symbol.for('undici.error.UND_ERR_NOT_SUPPORTED')
class NotSupportedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'NotSupportedError'
    this.message = message || 'Not supported error'
    this.code = 'UND_ERR_NOT_SUPPORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kNotSupportedError] === true
  }

  get [kNotSupportedError] () {
    return true
  }
}

const kBalancedPoolMissingUpstreamError = Symbol.for('undici.error.UND_ERR_BPL_MISSING_UPSTREAM')
class BalancedPoolMissingUpstreamError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MissingUpstreamError'
    this.message = message || 'No upstream has been added to the BalancedPool'
    this.code = 'UND_ERR_BPL_MISSING_UPSTREAM'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kBalancedPoolMissingUpstreamError] === true
  }

  get [kBalancedPoolMissingUpstreamError] () {
    return true
  }
}

const kWebAssemblyNotSupportedError = Symbol.for('undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED')
class WebAssemblyNotSupportedError extends Error {
  constructor (message) {
    super(message || 'WebAssembly is not supported in this environment, but is required for HTTP/1 parsing')
    this.code = 'ERR_WEBASSEMBLY_NOT_SUPPORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kWebAssemblyNotSupportedError] === true
  }

  get [kWebAssemblyNotSupportedError] () {
    return true
  }
}

const kHTTPParserError = Symbol.for('undici.error.UND_ERR_HTTP_PARSER')
class HTTPParserError extends Error {
  constructor (message, code, data) {
    super(message)
    this.name = 'HTTPParserError'
    this.code = code ? `HPE_${code}` : undefined
    this.data = data ? data.toString() : undefined
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHTTPParserError] === true
  }

  get [kHTTPParserError] () {
    return true
  }
}

const kResponseExceededMaxSizeError = Symbol.for('undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE')
class ResponseExceededMaxSizeError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ResponseExceededMaxSizeError'
    this.message = message || 'Response content exceeded max size'
    this.code = 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseExceededMaxSizeError] === true
  }

  get [kResponseExceededMaxSizeError] () {
    return true
  }
}

const kRequestRetryError = Symbol.for('undici.error.UND_ERR_REQ_RETRY')
class RequestRetryError extends UndiciError {
  constructor (message, code, { headers, data }) {
    super(message)
    this.name = 'RequestRetryError'
    this.message = message || 'Request retry error'
    this.code = 'UND_ERR_REQ_RETRY'
    this.statusCode = code
    this.data = data
    this.headers = headers
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestRetryError] === true
  }

  get [kRequestRetryError] () {
    return true
  }
}

const kResponseError = Symbol.for('undici.error.UND_ERR_RESPONSE')
class ResponseError extends UndiciError {
  constructor (message, code, { headers, body, bodyTruncated = false }) {
    super(message)
    this.name = 'ResponseError'
    this.message = message || 'Response error'
    this.code = 'UND_ERR_RESPONSE'
    this.statusCode = code
    this.body = body
    this.bodyTruncated = bodyTruncated
    this.headers = headers
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseError] === true
  }

  get [kResponseError] () {
    return true
  }
}

const kSecureProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_TLS')
class SecureProxyConnectionError extends UndiciError {
  constructor (cause, message, options = {}) {
    super(message, { cause, ...options })
    this.name = 'SecureProxyConnectionError'
    this.message = message || 'Secure Proxy Connection failed'
    this.code = 'UND_ERR_PRX_TLS'
    this.cause = cause
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kSecureProxyConnectionError] === true
  }

  get [kSecureProxyConnectionError] () {
    return true
  }
}

const kProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_CONN')
class ProxyConnectionError extends UndiciError {
  constructor (cause, message, options = {}) {
    super(message, { cause, ...options })
    this.name = 'ProxyConnectionError'
    this.message = message || 'Proxy Connection failed'
    this.code = 'UND_ERR_PRX_CONN'
    this.cause = cause
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kProxyConnectionError] === true
  }

  get [kProxyConnectionError] () {
    return true
  }
}

const kMaxRedirectsError = Symbol.for('undici.error.UND_ERR_REDIRECT_MAX')
class MaxRedirectsError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MaxRedirectsError'
    this.message = message || 'max redirects'
    this.code = 'UND_ERR_REDIRECT_MAX'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMaxRedirectsError] === true
  }

  get [kMaxRedirectsError] () {
    return true
  }
}

const kMaxOriginsReachedError = Symbol.for('undici.error.UND_ERR_MAX_ORIGINS_REACHED')
class MaxOriginsReachedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MaxOriginsReachedError'
    this.message = message || 'Maximum allowed origins reached'
    this.code = 'UND_ERR_MAX_ORIGINS_REACHED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMaxOriginsReachedError] === true
  }

  get [kMaxOriginsReachedError] () {
    return true
  }
}

class Socks5ProxyError extends UndiciError {
  constructor (message, code) {
    super(message)
    this.name = 'Socks5ProxyError'
    this.message = message || 'SOCKS5 proxy error'
    this.code = code || 'UND_ERR_SOCKS5'
  }
}

const kMessageSizeExceededError = Symbol.for('undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED')
class MessageSizeExceededError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MessageSizeExceededError'
    this.message = message || 'Max decompressed message size exceeded'
    this.code = 'UND_ERR_WS_MESSAGE_SIZE_EXCEEDED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMessageSizeExceededError] === true
  }

  get [kMessageSizeExceededError] () {
    return true
  }
}

module.exports = {
  AbortError,
  WebAssemblyNotSupportedError,
  HTTPParserError,
  UndiciError,
  HeadersTimeoutError,
  HeadersOverflowError,
  BodyTimeoutError,
  RequestContentLengthMismatchError,
  ConnectTimeoutError,
  InvalidArgumentError,
  InvalidReturnValueError,
  RequestAbortedError,
  ClientDestroyedError,
  ClientClosedError,
  InformationalError,
  SocketError,
  NotSupportedError,
  ResponseContentLengthMismatchError,
  BalancedPoolMissingUpstreamError,
  ResponseExceededMaxSizeError,
  RequestRetryError,
  ResponseError,
  SecureProxyConnectionError,
  ProxyConnectionError,
  MaxOriginsReachedError,
  MaxRedirectsError,
  Socks5ProxyError,
  MessageSizeExceededError
}


/***/ }),

/***/ 4655:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  InvalidArgumentError,
  NotSupportedError
} = __nccwpck_require__(1088)
const assert = __nccwpck_require__(3049)
const {
  isValidHTTPToken,
  isValidHeaderValue,
  isStream,
  destroy,
  isBuffer,
  isFormDataLike,
  isIterable,
  hasSafeIterator,
  isBlobLike,
  serializePathWithQuery,
  parseHeaders,
  assertRequestHandler,
  getServerName,
  normalizedMethodRecords,
  getProtocolFromUrlString
} = __nccwpck_require__(3440)
const { channels } = __nccwpck_require__(2414)
const { headerNameLowerCasedRecord } = __nccwpck_require__(735)

// Verifies that a given path is valid does not contain control chars \x00 to \x20
const invalidPathRegex = /[^\u0021-\u00ff]/

function isValidContentLengthHeaderValue (val) {
  if (typeof val !== 'string' || val.length === 0) {
    return false
  }

  for (let i = 0; i < val.length; i++) {
    const charCode = val.charCodeAt(i)
    if (charCode < 48 || charCode > 57) {
      return false
    }
  }

  return true
}

const kHandler = Symbol('handler')
const kController = Symbol('controller')
const kResume = Symbol('resume')

class RequestController {
  #paused = false
  #reason = null
  #aborted = false
  #abort

  [kResume] = null

  rawHeaders = null
  rawTrailers = null

  constructor (abort) {
    this.#abort = abort
  }

  pause () {
    this.#paused = true
  }

  resume () {
    if (this.#paused) {
      this.#paused = false
      this[kResume]?.()
    }
  }

  abort (reason) {
    if (!this.#aborted) {
      this.#aborted = true
      this.#reason = reason
      this.#abort(reason)
    }
  }

  get aborted () {
    return this.#aborted
  }

  get reason () {
    return this.#reason
  }

  get paused () {
    return this.#paused
  }
}

class Request {
  constructor (origin, {
    path,
    method,
    body,
    headers,
    query,
    idempotent,
    blocking,
    upgrade,
    headersTimeout,
    bodyTimeout,
    reset,
    expectContinue,
    servername,
    throwOnError,
    maxRedirections,
    typeOfService
  }, handler) {
    if (typeof path !== 'string') {
      throw new InvalidArgumentError('path must be a string')
    } else if (
      path[0] !== '/' &&
      !(path.startsWith('http://') || path.startsWith('https://')) &&
      method !== 'CONNECT'
    ) {
      throw new InvalidArgumentError('path must be an absolute URL or start with a slash')
    } else if (invalidPathRegex.test(path)) {
      throw new InvalidArgumentError('invalid request path')
    }

    if (typeof method !== 'string') {
      throw new InvalidArgumentError('method must be a string')
    } else if (normalizedMethodRecords[method] === undefined && !isValidHTTPToken(method)) {
      throw new InvalidArgumentError('invalid request method')
    }

    if (upgrade && typeof upgrade !== 'string') {
      throw new InvalidArgumentError('upgrade must be a string')
    }

    if (upgrade && !isValidHeaderValue(upgrade)) {
      throw new InvalidArgumentError('invalid upgrade header')
    }

    if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) {
      throw new InvalidArgumentError('invalid headersTimeout')
    }

    if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) {
      throw new InvalidArgumentError('invalid bodyTimeout')
    }

    if (reset != null && typeof reset !== 'boolean') {
      throw new InvalidArgumentError('invalid reset')
    }

    if (expectContinue != null && typeof expectContinue !== 'boolean') {
      throw new InvalidArgumentError('invalid expectContinue')
    }

    if (throwOnError != null) {
      throw new InvalidArgumentError('invalid throwOnError')
    }

    if (maxRedirections != null && maxRedirections !== 0) {
      throw new InvalidArgumentError('maxRedirections is not supported, use the redirect interceptor')
    }

    if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) {
      throw new InvalidArgumentError('typeOfService must be an integer between 0 and 255')
    }

    this.headersTimeout = headersTimeout

    this.bodyTimeout = bodyTimeout

    this.method = method

    this.typeOfService = typeOfService

    this.abort = null

    if (body == null) {
      this.body = null
    } else if (isStream(body)) {
      this.body = body

      const rState = this.body._readableState
      if (!rState || !rState.autoDestroy) {
        this.endHandler = function autoDestroy () {
          destroy(this)
        }
        this.body.on('end', this.endHandler)
      }

      this.errorHandler = err => {
        if (this.abort) {
          this.abort(err)
        } else {
          this.error = err
        }
      }
      this.body.on('error', this.errorHandler)
    } else if (isBuffer(body)) {
      this.body = body.byteLength ? body : null
    } else if (ArrayBuffer.isView(body)) {
      this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null
    } else if (body instanceof ArrayBuffer) {
      this.body = body.byteLength ? Buffer.from(body) : null
    } else if (typeof body === 'string') {
      this.body = body.length ? Buffer.from(body) : null
    } else if (isFormDataLike(body)) {
      if (!isUndiciFormData(body)) {
        throw new InvalidArgumentError('body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported')
      }
      this.body = body
    } else if (isIterable(body) || isBlobLike(body)) {
      this.body = body
    } else {
      throw new InvalidArgumentError('body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable')
    }

    this.completed = false
    this.aborted = false

    this.upgrade = upgrade || null

    this.path = query ? serializePathWithQuery(path, query) : path

    // TODO: shall we maybe standardize it to an URL object?
    this.origin = origin

    this.protocol = getProtocolFromUrlString(origin)

    this.idempotent = idempotent == null
      ? method === 'HEAD' || method === 'GET' || method === 'QUERY'
      : idempotent

    this.blocking = blocking ?? this.method !== 'HEAD'

    this.reset = reset == null ? null : reset

    this.host = null

    this.contentLength = null

    this.contentType = null

    this.headers = []

    // Only for H2
    this.expectContinue = expectContinue != null ? expectContinue : false

    if (Array.isArray(headers)) {
      if (headers.length % 2 !== 0) {
        throw new InvalidArgumentError('headers array must be even')
      }
      for (let i = 0; i < headers.length; i += 2) {
        processHeader(this, headers[i], headers[i + 1])
      }
    } else if (headers && typeof headers === 'object') {
      if (hasSafeIterator(headers)) {
        for (const header of headers) {
          if (!Array.isArray(header) || header.length !== 2) {
            throw new InvalidArgumentError('headers must be in key-value pair format')
          }
          processHeader(this, header[0], header[1])
        }
      } else {
        const keys = Object.keys(headers)
        for (let i = 0; i < keys.length; ++i) {
          processHeader(this, keys[i], headers[keys[i]])
        }
      }
    } else if (headers != null) {
      throw new InvalidArgumentError('headers must be an object or an array')
    }

    assertRequestHandler(handler, method, upgrade)

    this.servername = servername || getServerName(this.host) || null

    this[kHandler] = handler

    if (channels.create.hasSubscribers) {
      channels.create.publish({ request: this })
    }
  }

  onBodySent (chunk) {
    if (channels.bodyChunkSent.hasSubscribers) {
      channels.bodyChunkSent.publish({ request: this, chunk })
    }
    if (this[kHandler].onBodySent) {
      try {
        return this[kHandler].onBodySent(chunk)
      } catch (err) {
        this.abort(err)
      }
    }
  }

  onRequestSent () {
    if (channels.bodySent.hasSubscribers) {
      channels.bodySent.publish({ request: this })
    }

    if (this[kHandler].onRequestSent) {
      try {
        return this[kHandler].onRequestSent()
      } catch (err) {
        this.abort(err)
      }
    }
  }

  onRequestStart (abort, context) {
    assert(!this.aborted)
    assert(!this.completed)

    this[kController] = new RequestController(abort)

    if (this.error) {
      this[kController].abort(this.error)
      return
    }

    this.abort = abort
    return this[kHandler].onRequestStart(this[kController], context)
  }

  onResponseStarted () {
    return this[kHandler].onResponseStarted?.()
  }

  onResponseStart (statusCode, headers, resume, statusText) {
    assert(!this.aborted)
    assert(!this.completed)

    if (channels.headers.hasSubscribers) {
      channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
    }

    const controller = this[kController]
    if (controller) {
      controller[kResume] = resume
      controller.rawHeaders = headers
    }

    const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers

    try {
      this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText)
      return !controller?.paused
    } catch (err) {
      this.abort(err)
      return false
    }
  }

  onResponseData (chunk) {
    assert(!this.aborted)
    assert(!this.completed)

    if (channels.bodyChunkReceived.hasSubscribers) {
      channels.bodyChunkReceived.publish({ request: this, chunk })
    }

    const controller = this[kController]
    try {
      this[kHandler].onResponseData?.(controller, chunk)
      return !controller?.paused
    } catch (err) {
      this.abort(err)
      return false
    }
  }

  /**
   * @param {number} statusCode
   * @param {Buffer[]|string[]|import('../../types/header.d.ts').IncomingHttpHeaders} headers
   * @param {import('node:stream').Duplex} socket
   * @param {string} [statusText]
   */
  onRequestUpgrade (statusCode, headers, socket, statusText = '') {
    this.onFinally()

    assert(!this.aborted)
    assert(!this.completed)

    if (channels.headers.hasSubscribers) {
      channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
    }

    const controller = this[kController]
    if (controller) {
      controller.rawHeaders = headers
    }

    const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers

    const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket)

    if (!this.aborted) {
      this.completed = true
      if (channels.trailers.hasSubscribers) {
        channels.trailers.publish({ request: this, trailers: [] })
      }
    }

    return result
  }

  onResponseEnd (trailers) {
    this.onFinally()

    assert(!this.aborted)
    assert(!this.completed)

    this.completed = true
    if (channels.trailers.hasSubscribers) {
      channels.trailers.publish({ request: this, trailers })
    }

    const controller = this[kController]
    if (controller) {
      controller.rawTrailers = trailers
    }

    const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers

    try {
      return this[kHandler].onResponseEnd?.(controller, parsedTrailers)
    } catch (err) {
      // TODO (fix): This might be a bad idea?
      this.onResponseError(err)
    }
  }

  onResponseError (error) {
    this.onFinally()

    if (channels.error.hasSubscribers) {
      channels.error.publish({ request: this, error })
    }

    if (this.aborted) {
      return
    }
    this.aborted = true

    const controller = this[kController]

    return this[kHandler].onResponseError?.(controller, error)
  }

  onFinally () {
    if (this.errorHandler) {
      this.body.off('error', this.errorHandler)
      this.errorHandler = null
    }

    if (this.endHandler) {
      this.body.off('end', this.endHandler)
      this.endHandler = null
    }
  }

  addHeader (key, value) {
    processHeader(this, key, value)
    return this
  }
}

function processHeader (request, key, val) {
  if (val && (typeof val === 'object' && !Array.isArray(val))) {
    throw new InvalidArgumentError(`invalid ${key} header`)
  } else if (val === undefined) {
    return
  }

  let headerName = headerNameLowerCasedRecord[key]

  if (headerName === undefined) {
    headerName = key.toLowerCase()
    if (headerNameLowerCasedRecord[headerName] === undefined && !isValidHTTPToken(headerName)) {
      throw new InvalidArgumentError('invalid header key')
    }
  }

  if (Array.isArray(val)) {
    const arr = []
    for (let i = 0; i < val.length; i++) {
      if (typeof val[i] === 'string') {
        if (!isValidHeaderValue(val[i])) {
          throw new InvalidArgumentError(`invalid ${key} header`)
        }
        arr.push(val[i])
      } else if (val[i] === null) {
        arr.push('')
      } else if (typeof val[i] === 'object') {
        throw new InvalidArgumentError(`invalid ${key} header`)
      } else {
        // Coerce primitives (and reject unsafe coercions such as functions
        // with a crafted toString/Symbol.toPrimitive).
        const str = `${val[i]}`
        if (!isValidHeaderValue(str)) {
          throw new InvalidArgumentError(`invalid ${key} header`)
        }
        arr.push(str)
      }
    }
    val = arr
  } else if (typeof val === 'string') {
    if (!isValidHeaderValue(val)) {
      throw new InvalidArgumentError(`invalid ${key} header`)
    }
  } else if (val === null) {
    val = ''
  } else {
    // Coerce primitives (and reject unsafe coercions such as functions
    // with a crafted toString/Symbol.toPrimitive).
    val = `${val}`
    if (!isValidHeaderValue(val)) {
      throw new InvalidArgumentError(`invalid ${key} header`)
    }
  }

  if (headerName === 'host') {
    if (request.host !== null) {
      throw new InvalidArgumentError('duplicate host header')
    }
    if (typeof val !== 'string') {
      throw new InvalidArgumentError('invalid host header')
    }
    // Consumed by Client
    request.host = val
  } else if (headerName === 'content-length') {
    if (request.contentLength !== null) {
      throw new InvalidArgumentError('duplicate content-length header')
    }
    if (!isValidContentLengthHeaderValue(val)) {
      throw new InvalidArgumentError('invalid content-length header')
    }
    request.contentLength = parseInt(val, 10)
  } else if (request.contentType === null && headerName === 'content-type') {
    request.contentType = val
    request.headers.push(key, val)
  } else if (headerName === 'transfer-encoding' || headerName === 'keep-alive' || headerName === 'upgrade') {
    throw new InvalidArgumentError(`invalid ${headerName} header`)
  } else if (headerName === 'connection') {
    // Per RFC 7230 Section 6.1, Connection header can contain
    // a comma-separated list of connection option tokens (header names)
    const value = typeof val === 'string' ? val : null
    if (value === null) {
      throw new InvalidArgumentError('invalid connection header')
    }

    for (const token of value.toLowerCase().split(',')) {
      const trimmed = token.trim()
      if (!isValidHTTPToken(trimmed)) {
        throw new InvalidArgumentError('invalid connection header')
      }
      if (trimmed === 'close') {
        request.reset = true
      }
    }
  } else if (headerName === 'expect') {
    throw new NotSupportedError('expect header not supported')
  } else {
    request.headers.push(key, val)
  }
}

let isFormData

function isUndiciFormData (body) {
  if (isFormData === undefined) {
    __nccwpck_require__(2260)
    isFormData = (__nccwpck_require__(2260).webidl).is.FormData
  }
  return isFormData(body)
}

module.exports = Request


/***/ }),

/***/ 6443:
/***/ ((module) => {



module.exports = {
  kClose: Symbol('close'),
  kDestroy: Symbol('destroy'),
  kDispatch: Symbol('dispatch'),
  kUrl: Symbol('url'),
  kRequestOrigin: Symbol('request origin'),
  kRedirectCacheControl: Symbol('redirect cache control'),
  kOriginless: Symbol('originless'),
  kWriting: Symbol('writing'),
  kResuming: Symbol('resuming'),
  kQueue: Symbol('queue'),
  kConnect: Symbol('connect'),
  kConnecting: Symbol('connecting'),
  kKeepAliveDefaultTimeout: Symbol('default keep alive timeout'),
  kKeepAliveMaxTimeout: Symbol('max keep alive timeout'),
  kKeepAliveTimeoutThreshold: Symbol('keep alive timeout threshold'),
  kKeepAliveTimeoutValue: Symbol('keep alive timeout'),
  kKeepAlive: Symbol('keep alive'),
  kHeadersTimeout: Symbol('headers timeout'),
  kBodyTimeout: Symbol('body timeout'),
  kServerName: Symbol('server name'),
  kLocalAddress: Symbol('local address'),
  kHost: Symbol('host'),
  kNoRef: Symbol('no ref'),
  kBodyUsed: Symbol('used'),
  kBody: Symbol('abstracted request body'),
  kRunning: Symbol('running'),
  kBlocking: Symbol('blocking'),
  kPending: Symbol('pending'),
  kSize: Symbol('size'),
  kBusy: Symbol('busy'),
  kQueued: Symbol('queued'),
  kFree: Symbol('free'),
  kConnected: Symbol('connected'),
  kClosed: Symbol('closed'),
  kNeedDrain: Symbol('need drain'),
  kReset: Symbol('reset'),
  kDestroyed: Symbol.for('nodejs.stream.destroyed'),
  kResume: Symbol('resume'),
  kOnError: Symbol('on error'),
  kMaxHeadersSize: Symbol('max headers size'),
  kRunningIdx: Symbol('running index'),
  kPendingIdx: Symbol('pending index'),
  kError: Symbol('error'),
  kClients: Symbol('clients'),
  kClient: Symbol('client'),
  kParser: Symbol('parser'),
  kOnDestroyed: Symbol('destroy callbacks'),
  kPipelining: Symbol('pipelining'),
  kSocket: Symbol('socket'),
  kHostHeader: Symbol('host header'),
  kConnector: Symbol('connector'),
  kStrictContentLength: Symbol('strict content length'),
  kMaxRedirections: Symbol('maxRedirections'),
  kMaxRequests: Symbol('maxRequestsPerClient'),
  kProxy: Symbol('proxy agent options'),
  kCounter: Symbol('socket request counter'),
  kMaxResponseSize: Symbol('max response size'),
  kHTTP2Session: Symbol('http2Session'),
  kHTTP2Options: Symbol('http2 options'),
  kHTTP2SessionState: Symbol('http2Session state'),
  kRetryHandlerDefaultRetry: Symbol('retry agent default retry'),
  kConstruct: Symbol('constructable'),
  kListeners: Symbol('listeners'),
  kHTTPContext: Symbol('http context'),
  kMaxConcurrentStreams: Symbol('max concurrent streams'),
  kHostAuthority: Symbol('host authority'),
  kHTTP2InitialWindowSize: Symbol('http2 initial window size'),
  kHTTP2ConnectionWindowSize: Symbol('http2 connection window size'),
  kEnableConnectProtocol: Symbol('http2session connect protocol'),
  kRemoteSettings: Symbol('http2session remote settings'),
  kHTTP2Stream: Symbol('http2session client stream'),
  kPingInterval: Symbol('ping interval'),
  kUseMilo: Symbol('use milo'),
  kNoProxyAgent: Symbol('no proxy agent'),
  kHttpProxyAgent: Symbol('http proxy agent'),
  kHttpsProxyAgent: Symbol('https proxy agent'),
  kSocks5ProxyAgent: Symbol('socks5 proxy agent')
}


/***/ }),

/***/ 7752:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  wellknownHeaderNames,
  headerNameLowerCasedRecord
} = __nccwpck_require__(735)

class TstNode {
  /** @type {any} */
  value = null
  /** @type {null | TstNode} */
  left = null
  /** @type {null | TstNode} */
  middle = null
  /** @type {null | TstNode} */
  right = null
  /** @type {number} */
  code
  /**
   * @param {string} key
   * @param {any} value
   * @param {number} index
   */
  constructor (key, value, index) {
    if (index === undefined || index >= key.length) {
      throw new TypeError('Unreachable')
    }
    const code = this.code = key.charCodeAt(index)
    // check code is ascii string
    if (code > 0x7F) {
      throw new TypeError('key must be ascii string')
    }
    if (key.length !== ++index) {
      this.middle = new TstNode(key, value, index)
    } else {
      this.value = value
    }
  }

  /**
   * @param {string} key
   * @param {any} value
   * @returns {void}
   */
  add (key, value) {
    const length = key.length
    if (length === 0) {
      throw new TypeError('Unreachable')
    }
    let index = 0
    /**
     * @type {TstNode}
     */
    let node = this
    while (true) {
      const code = key.charCodeAt(index)
      // check code is ascii string
      if (code > 0x7F) {
        throw new TypeError('key must be ascii string')
      }
      if (node.code === code) {
        if (length === ++index) {
          node.value = value
          break
        } else if (node.middle !== null) {
          node = node.middle
        } else {
          node.middle = new TstNode(key, value, index)
          break
        }
      } else if (node.code < code) {
        if (node.left !== null) {
          node = node.left
        } else {
          node.left = new TstNode(key, value, index)
          break
        }
      } else if (node.right !== null) {
        node = node.right
      } else {
        node.right = new TstNode(key, value, index)
        break
      }
    }
  }

  /**
   * @param {Uint8Array} key
   * @returns {TstNode | null}
   */
  search (key) {
    const keylength = key.length
    let index = 0
    /**
     * @type {TstNode|null}
     */
    let node = this
    while (node !== null && index < keylength) {
      let code = key[index]
      // A-Z
      // First check if it is bigger than 0x5a.
      // Lowercase letters have higher char codes than uppercase ones.
      // Also we assume that headers will mostly contain lowercase characters.
      if (code <= 0x5a && code >= 0x41) {
        // Lowercase for uppercase.
        code |= 32
      }
      while (node !== null) {
        if (code === node.code) {
          if (keylength === ++index) {
            // Returns Node since it is the last key.
            return node
          }
          node = node.middle
          break
        }
        node = node.code < code ? node.left : node.right
      }
    }
    return null
  }
}

class TernarySearchTree {
  /** @type {TstNode | null} */
  node = null

  /**
   * @param {string} key
   * @param {any} value
   * @returns {void}
   * */
  insert (key, value) {
    if (this.node === null) {
      this.node = new TstNode(key, value, 0)
    } else {
      this.node.add(key, value)
    }
  }

  /**
   * @param {Uint8Array} key
   * @returns {any}
   */
  lookup (key) {
    return this.node?.search(key)?.value ?? null
  }
}

const tree = new TernarySearchTree()

for (let i = 0; i < wellknownHeaderNames.length; ++i) {
  const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]]
  tree.insert(key, key)
}

module.exports = {
  TernarySearchTree,
  tree
}


/***/ }),

/***/ 3440:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(3049)
const { kDestroyed, kBodyUsed, kListeners, kBody } = __nccwpck_require__(6443)
const { IncomingMessage } = __nccwpck_require__(7239)
const stream = __nccwpck_require__(7075)
const net = __nccwpck_require__(7030)
const { stringify } = __nccwpck_require__(1792)
const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = __nccwpck_require__(8474)
const timers = __nccwpck_require__(6603)
const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(1088)
const { headerNameLowerCasedRecord } = __nccwpck_require__(735)
const { tree } = __nccwpck_require__(7752)

class BodyAsyncIterable {
  constructor (body) {
    this[kBody] = body
    this[kBodyUsed] = false
  }

  async * [Symbol.asyncIterator] () {
    assert(!this[kBodyUsed], 'disturbed')
    this[kBodyUsed] = true
    yield * this[kBody]
  }
}

function noop () {}

/**
 * @param {*} body
 * @returns {*}
 */
function wrapRequestBody (body) {
  if (isStream(body)) {
    // TODO (fix): Provide some way for the user to cache the file to e.g. /tmp
    // so that it can be dispatched again?
    // TODO (fix): Do we need 100-expect support to provide a way to do this properly?
    if (bodyLength(body) === 0) {
      body
        .on('data', function () {
          assert(false)
        })
    }

    if (typeof body.readableDidRead !== 'boolean') {
      body[kBodyUsed] = false
      EE.prototype.on.call(body, 'data', function () {
        this[kBodyUsed] = true
      })
    }

    return body
  } else if (body && typeof body.pipeTo === 'function') {
    // TODO (fix): We can't access ReadableStream internal state
    // to determine whether or not it has been disturbed. This is just
    // a workaround.
    return new BodyAsyncIterable(body)
  } else if (body && isFormDataLike(body)) {
    return body
  } else if (
    body &&
    typeof body !== 'string' &&
    !ArrayBuffer.isView(body) &&
    isIterable(body)
  ) {
    // TODO: Should we allow re-using iterable if !this.opts.idempotent
    // or through some other flag?
    return new BodyAsyncIterable(body)
  } else {
    return body
  }
}

/**
 * @param {*} obj
 * @returns {obj is import('node:stream').Stream}
 */
function isStream (obj) {
  return obj && typeof obj === 'object' && typeof obj.pipe === 'function' && typeof obj.on === 'function'
}

/**
 * @param {*} object
 * @returns {object is Blob}
 */
function isBlobLike (object) {
  return object instanceof Blob
}

/**
 * @param {string} url The path to check for query strings or fragments.
 * @returns {boolean} Returns true if the path contains a query string or fragment.
 */
function pathHasQueryOrFragment (url) {
  return (
    url.includes('?') ||
    url.includes('#')
  )
}

/**
 * @param {string} url The URL to add the query params to
 * @param {import('node:querystring').ParsedUrlQueryInput} queryParams The object to serialize into a URL query string
 * @returns {string} The URL with the query params added
 */
function serializePathWithQuery (url, queryParams) {
  if (pathHasQueryOrFragment(url)) {
    throw new Error('Query params cannot be passed when url already contains "?" or "#".')
  }

  const stringified = stringify(queryParams)

  if (stringified) {
    url += '?' + stringified
  }

  return url
}

/**
 * @param {number|string|undefined} port
 * @returns {boolean}
 */
function isValidPort (port) {
  const value = parseInt(port, 10)
  return (
    value === Number(port) &&
    value >= 0 &&
    value <= 65535
  )
}

/**
 * Check if the value is a valid http or https prefixed string.
 *
 * @param {string} value
 * @returns {boolean}
 */
function isHttpOrHttpsPrefixed (value) {
  return (
    value != null &&
    value[0] === 'h' &&
    value[1] === 't' &&
    value[2] === 't' &&
    value[3] === 'p' &&
    (
      value[4] === ':' ||
      (
        value[4] === 's' &&
        value[5] === ':'
      )
    )
  )
}

/**
 * @param {string|URL|Record<string,string>} url
 * @returns {URL}
 */
function parseURL (url) {
  if (typeof url === 'string') {
    /**
     * @type {URL}
     */
    url = new URL(url)

    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
      throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
    }

    return url
  }

  if (!url || typeof url !== 'object') {
    throw new InvalidArgumentError('Invalid URL: The URL argument must be a non-null object.')
  }

  if (!(url instanceof URL)) {
    if (url.port != null && url.port !== '' && isValidPort(url.port) === false) {
      throw new InvalidArgumentError('Invalid URL: port must be a valid integer or a string representation of an integer.')
    }

    if (url.path != null && typeof url.path !== 'string') {
      throw new InvalidArgumentError('Invalid URL path: the path must be a string or null/undefined.')
    }

    if (url.pathname != null && typeof url.pathname !== 'string') {
      throw new InvalidArgumentError('Invalid URL pathname: the pathname must be a string or null/undefined.')
    }

    if (url.hostname != null && typeof url.hostname !== 'string') {
      throw new InvalidArgumentError('Invalid URL hostname: the hostname must be a string or null/undefined.')
    }

    if (url.origin != null && typeof url.origin !== 'string') {
      throw new InvalidArgumentError('Invalid URL origin: the origin must be a string or null/undefined.')
    }

    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
      throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
    }

    const port = url.port != null
      ? url.port
      : (url.protocol === 'https:' ? 443 : 80)
    let origin = url.origin != null
      ? url.origin
      : `${url.protocol || ''}//${url.hostname || ''}:${port}`
    let path = url.path != null
      ? url.path
      : `${url.pathname || ''}${url.search || ''}`

    if (origin[origin.length - 1] === '/') {
      origin = origin.slice(0, origin.length - 1)
    }

    if (path && path[0] !== '/') {
      path = `/${path}`
    }
    // new URL(path, origin) is unsafe when `path` contains an absolute URL
    // From https://developer.mozilla.org/en-US/docs/Web/API/URL/URL:
    // If first parameter is a relative URL, second param is required, and will be used as the base URL.
    // If first parameter is an absolute URL, a given second param will be ignored.
    return new URL(`${origin}${path}`)
  }

  if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
    throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
  }

  return url
}

/**
 * @param {string|URL|Record<string, string>} url
 * @returns {URL}
 */
function parseOrigin (url) {
  url = parseURL(url)

  if (url.pathname !== '/' || url.search || url.hash) {
    throw new InvalidArgumentError('invalid url')
  }

  return url
}

/**
 * @param {string} host
 * @returns {string}
 */
function getHostname (host) {
  if (host[0] === '[') {
    const idx = host.indexOf(']')

    assert(idx !== -1)
    return host.substring(1, idx)
  }

  const idx = host.indexOf(':')
  if (idx === -1) return host

  return host.substring(0, idx)
}

/**
 * IP addresses are not valid server names per RFC6066
 * Currently, the only server names supported are DNS hostnames
 * @param {string|null} host
 * @returns {string|null}
 */
function getServerName (host) {
  if (!host) {
    return null
  }

  assert(typeof host === 'string')

  const servername = getHostname(host)
  if (net.isIP(servername)) {
    return ''
  }

  return servername
}

/**
 * @function
 * @template T
 * @param {T} obj
 * @returns {T}
 */
function deepClone (obj) {
  return JSON.parse(JSON.stringify(obj))
}

/**
 * @param {*} obj
 * @returns {obj is AsyncIterable}
 */
function isAsyncIterable (obj) {
  return !!(obj != null && typeof obj[Symbol.asyncIterator] === 'function')
}

/**
 * @param {*} obj
 * @returns {obj is Iterable}
 */
function isIterable (obj) {
  return !!(obj != null && (typeof obj[Symbol.iterator] === 'function' || typeof obj[Symbol.asyncIterator] === 'function'))
}

/**
 * Checks whether an object has a safe Symbol.iterator — i.e. one that is
 * either own or inherited from a non-Object.prototype chain.  This prevents
 * prototype-pollution attacks from injecting a fake iterator on
 * Object.prototype.
 * @param {object} obj
 * @returns {boolean}
 */
function hasSafeIterator (obj) {
  const prototype = Object.getPrototypeOf(obj)
  const ownIterator = Object.hasOwn(obj, Symbol.iterator)
  return ownIterator || (prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === 'function')
}

/**
 * @param {Blob|Buffer|import ('stream').Stream} body
 * @returns {number|null}
 */
function bodyLength (body) {
  if (body == null) {
    return 0
  } else if (isStream(body)) {
    const state = body._readableState
    return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length)
      ? state.length
      : null
  } else if (isBlobLike(body)) {
    return body.size != null ? body.size : null
  } else if (isBuffer(body)) {
    return body.byteLength
  }

  return null
}

/**
 * @param {import ('stream').Stream} body
 * @returns {boolean}
 */
function isDestroyed (body) {
  return body && !!(body.destroyed || body[kDestroyed] || (stream.isDestroyed?.(body)))
}

/**
 * @param {import ('stream').Stream} stream
 * @param {Error} [err]
 * @returns {void}
 */
function destroy (stream, err) {
  if (stream == null || !isStream(stream) || isDestroyed(stream)) {
    return
  }

  if (typeof stream.destroy === 'function') {
    if (Object.getPrototypeOf(stream).constructor === IncomingMessage) {
      // See: https://github.com/nodejs/node/pull/38505/files
      stream.socket = null
    }

    try {
      stream.destroy(err)
    } catch {
      // stream.destroy may throw on managed sockets (e.g., http2).
      // Silently ignore — the socket lifecycle is handled by the subsystem.
    }
  } else if (err) {
    queueMicrotask(() => {
      stream.emit('error', err)
    })
  }

  if (stream.destroyed !== true) {
    stream[kDestroyed] = true
  }
}

const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i
/**
 * @param {string} val
 * @returns {number | null}
 */
function parseKeepAliveTimeout (val) {
  const m = val.match(KEEPALIVE_TIMEOUT_EXPR)
  return m ? parseInt(m[1], 10) * 1000 : null
}

/**
 * Retrieves a header name and returns its lowercase value.
 * @param {string | Buffer} value Header name
 * @returns {string}
 */
function headerNameToString (value) {
  return typeof value === 'string'
    ? headerNameLowerCasedRecord[value] ?? value.toLowerCase()
    : tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}

/**
 * Receive the buffer as a string and return its lowercase value.
 * @param {Buffer} value Header name
 * @returns {string}
 */
function bufferToLowerCasedHeaderName (value) {
  return tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}

/**
 * Writes a header onto a plain object without going through the
 * `Object.prototype` `__proto__` setter. Plain assignment there drops a string
 * value and, when the value is an array, replaces the object's prototype
 * instead of storing anything. Every other name is a normal assignment.
 *
 * @param {Record<string, string | string[]>} obj Accumulator to write onto
 * @param {string} key Header name
 * @param {string | string[]} value Header value
 * @returns {void}
 */
function setHeader (obj, key, value) {
  if (key === '__proto__') {
    Object.defineProperty(obj, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    })
  } else {
    obj[key] = value
  }
}

/**
 * @param {(Buffer | string)[]} headers
 * @param {Record<string, string | string[]>} [obj]
 * @returns {Record<string, string | string[]>}
 */
function parseHeaders (headers, obj) {
  if (obj === undefined) obj = {}

  for (let i = 0; i < headers.length; i += 2) {
    const key = headerNameToString(headers[i])
    let val = obj[key]

    if (val !== undefined) {
      if (!Object.hasOwn(obj, key)) {
        const headersValue = typeof headers[i + 1] === 'string'
          ? headers[i + 1]
          : Array.isArray(headers[i + 1])
            ? headers[i + 1].map(x => x.toString('latin1'))
            : headers[i + 1].toString('latin1')

        if (key === '__proto__') {
          Object.defineProperty(obj, key, {
            value: headersValue,
            enumerable: true,
            configurable: true,
            writable: true
          })
        } else {
          obj[key] = headersValue
        }
      } else {
        if (typeof val === 'string') {
          val = [val]
          obj[key] = val
        }
        val.push(headers[i + 1].toString('latin1'))
      }
    } else {
      const headersValue = typeof headers[i + 1] === 'string'
        ? headers[i + 1]
        : Array.isArray(headers[i + 1])
          ? headers[i + 1].map(x => x.toString('latin1'))
          : headers[i + 1].toString('latin1')

      obj[key] = headersValue
    }
  }

  return obj
}

/**
 * @param {Buffer[] | string[] | Record<string, string | string[]> | null | undefined} headers
 * @returns {string[]}
 */
function parseRawHeaders (headers) {
  if (headers == null) {
    return []
  }

  if (!Array.isArray(headers)) {
    const rawHeaders = []

    for (const [name, value] of Object.entries(headers)) {
      if (Array.isArray(value)) {
        for (const entry of value) {
          rawHeaders.push(name, `${entry}`)
        }
      } else {
        rawHeaders.push(name, `${value}`)
      }
    }

    return rawHeaders
  }

  const headersLength = headers.length
  /**
   * @type {string[]}
   */
  const ret = new Array(headersLength)

  let key
  let val

  for (let n = 0; n < headersLength; n += 2) {
    key = headers[n]
    val = headers[n + 1]

    typeof key !== 'string' && (key = key.toString())
    typeof val !== 'string' && (val = val.toString('latin1'))

    ret[n] = key
    ret[n + 1] = val
  }

  return ret
}

/**
 * @param {Record<string, string | string[]>} headers
 * @returns {Buffer[]}
 */
function toRawHeaders (headers) {
  const rawHeaders = []

  for (const [name, value] of Object.entries(headers)) {
    if (Array.isArray(value)) {
      for (const entry of value) {
        rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${entry}`, 'latin1'))
      }
    } else {
      rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${value}`, 'latin1'))
    }
  }

  return rawHeaders
}

/**
 * @param {string[]} headers
 * @param {Buffer[]} headers
 */
function encodeRawHeaders (headers) {
  if (!Array.isArray(headers)) {
    throw new TypeError('expected headers to be an array')
  }
  return headers.map(x => Buffer.from(x))
}

/**
 * @param {*} buffer
 * @returns {buffer is Buffer}
 */
function isBuffer (buffer) {
  // See, https://github.com/mcollina/undici/pull/319
  return buffer instanceof Uint8Array || Buffer.isBuffer(buffer)
}

/**
 * Asserts that the handler object is a request handler.
 *
 * @param {object} handler
 * @param {string} method
 * @param {string} [upgrade]
 * @returns {asserts handler is import('../api/api-request').RequestHandler}
 */
function assertRequestHandler (handler, method, upgrade) {
  if (!handler || typeof handler !== 'object') {
    throw new InvalidArgumentError('handler must be an object')
  }

  if (typeof handler.onRequestStart !== 'function') {
    throw new InvalidArgumentError('invalid onRequestStart method')
  }

  if (typeof handler.onResponseError !== 'function') {
    throw new InvalidArgumentError('invalid onResponseError method')
  }

  if (typeof handler.onBodySent !== 'function' && handler.onBodySent !== undefined) {
    throw new InvalidArgumentError('invalid onBodySent method')
  }

  if (typeof handler.onRequestSent !== 'function' && handler.onRequestSent !== undefined) {
    throw new InvalidArgumentError('invalid onRequestSent method')
  }

  if (upgrade || method === 'CONNECT') {
    if (typeof handler.onRequestUpgrade !== 'function') {
      throw new InvalidArgumentError('invalid onRequestUpgrade method')
    }
  } else {
    if (typeof handler.onResponseStart !== 'function') {
      throw new InvalidArgumentError('invalid onResponseStart method')
    }

    if (typeof handler.onResponseData !== 'function') {
      throw new InvalidArgumentError('invalid onResponseData method')
    }

    if (typeof handler.onResponseEnd !== 'function') {
      throw new InvalidArgumentError('invalid onResponseEnd method')
    }
  }
}

/**
 * A body is disturbed if it has been read from and it cannot be re-used without
 * losing state or data.
 * @param {import('node:stream').Readable} body
 * @returns {boolean}
 */
function isDisturbed (body) {
  // TODO (fix): Why is body[kBodyUsed] needed?
  return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]))
}

/**
 * @typedef {object} SocketInfo
 * @property {string} [localAddress]
 * @property {number} [localPort]
 * @property {string} [remoteAddress]
 * @property {number} [remotePort]
 * @property {string} [remoteFamily]
 * @property {number} [timeout]
 * @property {number} bytesWritten
 * @property {number} bytesRead
 */

/**
 * @param {import('net').Socket} socket
 * @returns {SocketInfo}
 */
function getSocketInfo (socket) {
  return {
    localAddress: socket.localAddress,
    localPort: socket.localPort,
    remoteAddress: socket.remoteAddress,
    remotePort: socket.remotePort,
    remoteFamily: socket.remoteFamily,
    timeout: socket.timeout,
    bytesWritten: socket.bytesWritten,
    bytesRead: socket.bytesRead
  }
}

/**
 * The object should be a FormData instance and contains all the required
 * methods.
 * @param {*} object
 * @returns {object is FormData}
 */
function isFormDataLike (object) {
  return (
    object &&
    typeof object === 'object' &&
    typeof object.append === 'function' &&
    typeof object.delete === 'function' &&
    typeof object.get === 'function' &&
    typeof object.getAll === 'function' &&
    typeof object.has === 'function' &&
    typeof object.set === 'function' &&
    object[Symbol.toStringTag] === 'FormData'
  )
}

function addAbortListener (signal, listener) {
  if (!signal || 'aborted' in signal) {
    return addAbortListenerNative(signal, listener)[Symbol.dispose]
  }

  if (typeof signal.addEventListener === 'function') {
    signal.addEventListener('abort', listener, { once: true })
    return () => signal.removeEventListener('abort', listener)
  }
  signal.once('abort', listener)
  return () => signal.removeListener('abort', listener)
}

const validTokenChars = new Uint8Array([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 0-15
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 16-31
  0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, // 32-47 (!"#$%&'()*+,-./)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, // 48-63 (0-9:;<=>?)
  0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 64-79 (@A-O)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, // 80-95 (P-Z[\]^_)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 96-111 (`a-o)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, // 112-127 (p-z{|}~)
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 128-143
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 144-159
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 160-175
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 176-191
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 192-207
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 208-223
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 224-239
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0  // 240-255
])

/**
 * @see https://tools.ietf.org/html/rfc7230#section-3.2.6
 * @param {number} c
 * @returns {boolean}
 */
function isTokenCharCode (c) {
  return (validTokenChars[c] === 1)
}

const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/

/**
 * @param {string} characters
 * @returns {boolean}
 */
function isValidHTTPToken (characters) {
  if (characters.length >= 12) return tokenRegExp.test(characters)
  if (characters.length === 0) return false

  for (let i = 0; i < characters.length; i++) {
    if (validTokenChars[characters.charCodeAt(i)] !== 1) {
      return false
    }
  }
  return true
}

// headerCharRegex have been lifted from
// https://github.com/nodejs/node/blob/main/lib/_http_common.js

/**
 * Matches if val contains an invalid field-vchar
 *  field-value    = *( field-content / obs-fold )
 *  field-content  = field-vchar [ 1*( SP / HTAB ) field-vchar ]
 *  field-vchar    = VCHAR / obs-text
 */
const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/

/**
 * @param {string} characters
 * @returns {boolean}
 */
function isValidHeaderValue (characters) {
  return !headerCharRegex.test(characters)
}

const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/

/**
 * @typedef {object} RangeHeader
 * @property {number} start
 * @property {number | null} end
 * @property {number | null} size
 */

/**
 * Parse accordingly to RFC 9110
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.content-range
 * @param {string} [range]
 * @returns {RangeHeader|null}
 */
function parseRangeHeader (range) {
  if (range == null || range === '') return { start: 0, end: null, size: null }
  if (!range) return null

  const m = rangeHeaderRegex.exec(range)
  return m
    ? {
        start: parseInt(m[1]),
        end: m[2] ? parseInt(m[2]) : null,
        size: m[3] && m[3] !== '*' ? parseInt(m[3]) : null
      }
    : null
}

/**
 * @template {import("events").EventEmitter} T
 * @param {T} obj
 * @param {string} name
 * @param {(...args: any[]) => void} listener
 * @returns {T}
 */
function addListener (obj, name, listener) {
  const listeners = (obj[kListeners] ??= [])
  listeners.push([name, listener])
  obj.on(name, listener)
  return obj
}

/**
 * @template {import("events").EventEmitter} T
 * @param {T} obj
 * @returns {T}
 */
function removeAllListeners (obj) {
  if (obj[kListeners] != null) {
    for (const [name, listener] of obj[kListeners]) {
      obj.removeListener(name, listener)
    }
    obj[kListeners] = null
  }
  return obj
}

/**
 * @param {import ('../dispatcher/client')} client
 * @param {import ('../core/request')} request
 * @param {Error} err
 */
function errorRequest (client, request, err) {
  try {
    request.onResponseError(err)
    assert(request.aborted)
  } catch (err) {
    client.emit('error', err)
  }
}

/**
 * @param {WeakRef<net.Socket>} socketWeakRef
 * @param {object} opts
 * @param {number} opts.timeout
 * @param {string} opts.hostname
 * @param {number} opts.port
 * @returns {() => void}
 */
const setupConnectTimeout = process.platform === 'win32'
  ? (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop
      }

      let s1 = null
      let s2 = null
      const fastTimer = timers.setFastTimeout(() => {
      // setImmediate is added to make sure that we prioritize socket error events over timeouts
        s1 = setImmediate(() => {
        // Windows needs an extra setImmediate probably due to implementation differences in the socket logic
          s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts))
        })
      }, opts.timeout)
      return () => {
        timers.clearFastTimeout(fastTimer)
        clearImmediate(s1)
        clearImmediate(s2)
      }
    }
  : (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop
      }

      let s1 = null
      const fastTimer = timers.setFastTimeout(() => {
      // setImmediate is added to make sure that we prioritize socket error events over timeouts
        s1 = setImmediate(() => {
          onConnectTimeout(socketWeakRef.deref(), opts)
        })
      }, opts.timeout)
      return () => {
        timers.clearFastTimeout(fastTimer)
        clearImmediate(s1)
      }
    }

/**
 * @param {net.Socket} socket
 * @param {object} opts
 * @param {number} opts.timeout
 * @param {string} opts.hostname
 * @param {number} opts.port
 */
function onConnectTimeout (socket, opts) {
  // The socket could be already garbage collected
  if (socket == null) {
    return
  }

  let message = 'Connect Timeout Error'
  if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
    message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`
  } else {
    message += ` (attempted address: ${opts.hostname}:${opts.port},`
  }

  message += ` timeout: ${opts.timeout}ms)`

  destroy(socket, new ConnectTimeoutError(message))
}

let lastUrlString = null
let lastProtocol = null

/**
 * @param {string} urlString
 * @returns {string}
 */
function getProtocolFromUrlString (urlString) {
  // Requests are typically dispatched against the same origin over and over,
  // so cache the last (urlString, protocol) pair to skip re-parsing.
  if (urlString === lastUrlString) {
    return lastProtocol
  }

  const protocol = getProtocolFromUrlStringSlow(urlString)
  lastUrlString = urlString
  lastProtocol = protocol

  return protocol
}

/**
 * @param {string} urlString
 * @returns {string}
 */
function getProtocolFromUrlStringSlow (urlString) {
  if (
    urlString[0] === 'h' &&
    urlString[1] === 't' &&
    urlString[2] === 't' &&
    urlString[3] === 'p'
  ) {
    switch (urlString[4]) {
      case ':':
        return 'http:'
      case 's':
        if (urlString[5] === ':') {
          return 'https:'
        }
    }
  }
  // fallback if none of the usual suspects
  return urlString.slice(0, urlString.indexOf(':') + 1)
}

const kEnumerableProperty = {
  __proto__: null,
  enumerable: true
}

const normalizedMethodRecordsBase = {
  delete: 'DELETE',
  DELETE: 'DELETE',
  get: 'GET',
  GET: 'GET',
  head: 'HEAD',
  HEAD: 'HEAD',
  options: 'OPTIONS',
  OPTIONS: 'OPTIONS',
  post: 'POST',
  POST: 'POST',
  put: 'PUT',
  PUT: 'PUT',
  query: 'QUERY',
  QUERY: 'QUERY'
}

const normalizedMethodRecords = {
  ...normalizedMethodRecordsBase,
  patch: 'patch',
  PATCH: 'PATCH'
}

// Note: object prototypes should not be able to be referenced. e.g. `Object#hasOwnProperty`.
Object.setPrototypeOf(normalizedMethodRecordsBase, null)
Object.setPrototypeOf(normalizedMethodRecords, null)

module.exports = {
  kEnumerableProperty,
  isDisturbed,
  isBlobLike,
  parseOrigin,
  parseURL,
  getServerName,
  isStream,
  isIterable,
  hasSafeIterator,
  isAsyncIterable,
  isDestroyed,
  headerNameToString,
  bufferToLowerCasedHeaderName,
  addListener,
  removeAllListeners,
  errorRequest,
  parseRawHeaders,
  toRawHeaders,
  encodeRawHeaders,
  parseHeaders,
  setHeader,
  parseKeepAliveTimeout,
  destroy,
  bodyLength,
  deepClone,
  isBuffer,
  assertRequestHandler,
  getSocketInfo,
  isFormDataLike,
  pathHasQueryOrFragment,
  serializePathWithQuery,
  addAbortListener,
  isValidHTTPToken,
  isValidHeaderValue,
  isTokenCharCode,
  parseRangeHeader,
  normalizedMethodRecordsBase,
  normalizedMethodRecords,
  isValidPort,
  isHttpOrHttpsPrefixed,
  safeHTTPMethods: Object.freeze(['GET', 'HEAD', 'OPTIONS', 'TRACE']),
  wrapRequestBody,
  setupConnectTimeout,
  getProtocolFromUrlString
}


/***/ }),

/***/ 637:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



/* global WebAssembly */

const assert = __nccwpck_require__(3049)
const util = __nccwpck_require__(3440)
const { channels } = __nccwpck_require__(2414)
const timers = __nccwpck_require__(6603)
const {
  RequestContentLengthMismatchError,
  ResponseContentLengthMismatchError,
  RequestAbortedError,
  InvalidArgumentError,
  HeadersTimeoutError,
  HeadersOverflowError,
  SocketError,
  InformationalError,
  BodyTimeoutError,
  HTTPParserError,
  WebAssemblyNotSupportedError,
  ResponseExceededMaxSizeError
} = __nccwpck_require__(1088)
const {
  kUrl,
  kReset,
  kClient,
  kParser,
  kBlocking,
  kRunning,
  kPending,
  kSize,
  kWriting,
  kQueue,
  kNoRef,
  kKeepAliveDefaultTimeout,
  kHostHeader,
  kPendingIdx,
  kRunningIdx,
  kError,
  kPipelining,
  kSocket,
  kKeepAliveTimeoutValue,
  kMaxHeadersSize,
  kKeepAliveMaxTimeout,
  kKeepAliveTimeoutThreshold,
  kHeadersTimeout,
  kBodyTimeout,
  kStrictContentLength,
  kMaxRequests,
  kCounter,
  kMaxResponseSize,
  kOnError,
  kResume,
  kHTTPContext,
  kClosed,
  kUseMilo
} = __nccwpck_require__(6443)

const constants = __nccwpck_require__(2824)
// Node.js core bundles only llhttp; experimental Milo remains available in npm builds.
const { H1Parser, getMiloEnabled } = typeof esbuildDetection === 'undefined'
  ? __nccwpck_require__(1969)
  : {}
const EMPTY_BUF = Buffer.alloc(0)
const FastBuffer = Buffer[Symbol.species]
const removeAllListeners = util.removeAllListeners
const kIdleSocketValidation = Symbol('kIdleSocketValidation')
const kIdleSocketValidationTimeout = Symbol('kIdleSocketValidationTimeout')
const kSocketUsed = Symbol('kSocketUsed')
const kTypeOfService = Symbol('kTypeOfService')

let extractBody

function lazyllhttp () {
  // Check only when HTTP/1 needs the parser, so other APIs remain usable without WASM.
  if (typeof WebAssembly === 'undefined') {
    throw new WebAssemblyNotSupportedError()
  }

  const llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__(3870) : undefined

  let mod

  // We disable wasm SIMD on older versions of Node.js on ppc64 that are broken on Power >=9 architectures.
  let useWasmSIMD = true
  if (process.arch === 'riscv64') {
    useWasmSIMD = false
  } else if (process.arch === 'ppc64') {
    const [major, minor] = process.versions.node.split('.').map(n => parseInt(n, 10))
    if (major < 24 || (major === 24 && minor < 12)) {
      useWasmSIMD = false
    }
  }
  // The Env Variable UNDICI_NO_WASM_SIMD allows explicitly overriding the default behavior
  if (process.env.UNDICI_NO_WASM_SIMD === '1') {
    useWasmSIMD = false
  } else if (process.env.UNDICI_NO_WASM_SIMD === '0') {
    useWasmSIMD = true
  }

  if (useWasmSIMD) {
    try {
      mod = new WebAssembly.Module(__nccwpck_require__(3434))
    } catch {}
  }

  if (!mod) {
    // We could check if the error was caused by the simd option not
    // being enabled, but the occurring of this other error
    // * https://github.com/emscripten-core/emscripten/issues/11495
    // got me to remove that check to avoid breaking Node 12.
    mod = new WebAssembly.Module(llhttpWasmData || __nccwpck_require__(3870))
  }

  return new WebAssembly.Instance(mod, {
    env: {
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_url: (p, at, len) => {
        return 0
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_status: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @returns {number}
       */
      wasm_on_message_begin: p => {
        assert(currentParser.ptr === p)
        return currentParser.onMessageBegin()
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_header_field: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_header_value: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @param {number} statusCode
       * @param {0|1} upgrade
       * @param {0|1} shouldKeepAlive
       * @returns {number}
       */
      wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
        assert(currentParser.ptr === p)
        return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1)
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_body: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @returns {number}
       */
      wasm_on_message_complete: p => {
        assert(currentParser.ptr === p)
        return currentParser.onMessageComplete()
      }
    }
  })
}

let llhttpInstance = null

/**
 * @type {Parser|null}
 */
let currentParser = null
let currentBufferRef = null
/**
 * @type {number}
 */
let currentBufferSize = 0
let currentBufferPtr = null
let currentBuffer = null

const USE_NATIVE_TIMER = 0
const USE_FAST_TIMER = 1

// Use fast timers for headers and body to take eventual event loop
// latency into account.
const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER
const TIMEOUT_BODY = 4 | USE_FAST_TIMER

// Use native timers to ignore event loop latency for keep-alive
// handling.
const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER

class Parser {
  /**
   * @param {import('./client.js')} client
   * @param {import('net').Socket} socket
   * @param {*} llhttp
   */
  constructor (client, socket, { exports }) {
    this.llhttp = exports
    this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE)
    this.client = client
    /**
     * @type {import('net').Socket}
     */
    this.socket = socket
    this.timeout = null
    this.timeoutWeakRef = new WeakRef(this)
    this.timeoutValue = null
    this.timeoutType = null
    this.statusCode = 0
    this.statusText = ''
    this.upgrade = false
    this.headers = []
    this.headersSize = 0
    this.headersMaxSize = client[kMaxHeadersSize]
    this.shouldKeepAlive = false
    this.paused = false
    this.resume = this.resume.bind(this)

    this.bytesRead = 0

    this.keepAlive = ''
    this.contentLength = -1
    this.hasTransferEncoding = false
    this.connection = ''
    this.maxResponseSize = client[kMaxResponseSize]
  }

  setTimeout (delay, type) {
    // If the existing timer and the new timer are of different timer type
    // (fast or native) or have different delay, we need to clear the existing
    // timer and set a new one.
    if (delay !== this.timeoutValue || (type & USE_FAST_TIMER) ^ (this.timeoutType & USE_FAST_TIMER)) {
      // If a timeout is already set, clear it with clearTimeout of the fast
      // timer implementation, as it can clear fast and native timers.
      if (this.timeout) {
        timers.clearTimeout(this.timeout)
        this.timeout = null
      }

      if (delay) {
        if (type & USE_FAST_TIMER) {
          this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef)
        } else {
          this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef)
          this.timeout?.unref()
        }
      }

      this.timeoutValue = delay
    } else if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    this.timeoutType = type
  }

  resume () {
    if (this.socket.destroyed || !this.paused) {
      return
    }

    assert(this.ptr != null)
    assert(currentParser === null)

    this.llhttp.llhttp_resume(this.ptr)

    assert(this.timeoutType === TIMEOUT_BODY)
    if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    this.paused = false
    this.execute(this.socket.read() || EMPTY_BUF) // Flush parser.
    this.readMore()
  }

  readMore () {
    while (!this.paused && this.ptr) {
      const chunk = this.socket.read()
      if (chunk === null) {
        break
      }
      this.execute(chunk)
    }
  }

  /**
   * @param {Buffer} chunk
   */
  execute (chunk) {
    assert(currentParser === null)
    assert(this.ptr != null)
    assert(!this.paused)

    const { socket, llhttp } = this

    // Allocate a new buffer if the current buffer is too small.
    if (chunk.length > currentBufferSize) {
      if (currentBufferPtr) {
        llhttp.free(currentBufferPtr)
      }
      // Allocate a buffer that is a multiple of 4096 bytes.
      currentBufferSize = Math.ceil(chunk.length / 4096) * 4096
      currentBufferPtr = llhttp.malloc(currentBufferSize)
    }

    if (
      currentBuffer === null ||
      currentBuffer.buffer !== llhttp.memory.buffer ||
      currentBuffer.byteOffset !== currentBufferPtr ||
      currentBuffer.byteLength !== currentBufferSize
    ) {
      currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize)
    }

    currentBuffer.set(chunk)

    // Call `execute` on the wasm parser.
    // We pass the `llhttp_parser` pointer address, the pointer address of buffer view data,
    // and finally the length of bytes to parse.
    // The return value is an error code or `constants.ERROR.OK`.
    try {
      let ret

      try {
        currentBufferRef = chunk
        currentParser = this
        ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length)
      } finally {
        currentParser = null
        currentBufferRef = null
      }

      if (ret !== constants.ERROR.OK) {
        const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr)

        if (ret === constants.ERROR.PAUSED_UPGRADE) {
          this.onUpgrade(data)
        } else if (ret === constants.ERROR.PAUSED) {
          this.paused = true
          socket.unshift(data)
        } else {
          throw this.createError(ret, data)
        }
      }
    } catch (err) {
      util.destroy(socket, err)
    }
  }

  finish () {
    assert(currentParser === null)
    assert(this.ptr != null)

    const { llhttp } = this

    // The peer closed the connection. If the body parser was paused by
    // backpressure we must finish parsing before signalling EOF, otherwise
    // llhttp_finish() would crash (it used to assert !paused) or report a
    // half-parsed message. Backpressure is advisory here: onData keeps buffering
    // delivered bytes into the response stream, so resume across pauses and
    // drain whatever is still buffered on the socket. A Content-Length/chunked
    // body reaches on_message_complete during execute(); an EOF-delimited body
    // stays paused (its length is unknown) and is completed by llhttp_finish().
    if (this.paused) {
      let data
      do {
        llhttp.llhttp_resume(this.ptr)
        this.paused = false
        data = this.socket.read() || EMPTY_BUF
        this.execute(data)
      } while (this.paused && data.length > 0)

      if (this.paused) {
        llhttp.llhttp_resume(this.ptr)
        this.paused = false
      }
    }

    let ret

    try {
      currentParser = this
      ret = llhttp.llhttp_finish(this.ptr)
    } finally {
      currentParser = null
    }

    if (ret === constants.ERROR.OK) {
      return null
    }

    if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
      this.paused = true
      return null
    }

    return this.createError(ret, EMPTY_BUF)
  }

  createError (ret, data) {
    const { llhttp, contentLength, bytesRead } = this

    if (contentLength !== -1 && bytesRead !== contentLength) {
      return new ResponseContentLengthMismatchError()
    }

    const ptr = llhttp.llhttp_get_error_reason(this.ptr)
    let message = ''
    if (ptr) {
      const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0)
      message =
        'Response does not match the HTTP/1.1 protocol (' + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ')'
    }

    return new HTTPParserError(message, constants.ERROR[ret], data)
  }

  destroy () {
    assert(currentParser === null)
    assert(this.ptr != null)

    this.llhttp.llhttp_free(this.ptr)
    this.ptr = null

    this.timeout && timers.clearTimeout(this.timeout)
    this.timeout = null
    this.timeoutValue = null
    this.timeoutType = null

    this.paused = false
  }

  /**
   * @param {Buffer} buf
   * @returns {0}
   */
  onStatus (buf) {
    this.statusText = buf.toString()
    return 0
  }

  /**
   * @returns {0|-1}
   */
  onMessageBegin () {
    const { socket, client } = this

    if (socket.destroyed) {
      return -1
    }

    if (client[kRunning] === 0) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]
    if (!request) {
      return -1
    }
    request.onResponseStarted()

    return 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onHeaderField (buf) {
    const len = this.headers.length

    if ((len & 1) === 0) {
      this.headers.push(buf)
    } else {
      this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
    }

    this.trackHeader(buf.length)

    return 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onHeaderValue (buf) {
    let len = this.headers.length
    const isContinuation = (len & 1) === 0

    if ((len & 1) === 1) {
      this.headers.push(buf)
      len += 1
    } else {
      this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
    }

    const key = this.headers[len - 2]
    if (key.length === 10) {
      const headerName = util.bufferToLowerCasedHeaderName(key)
      if (headerName === 'keep-alive') {
        this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? '' : ',') + buf.toString()
      } else if (headerName === 'connection') {
        this.connection += (isContinuation || this.connection.length === 0 ? '' : ',') + buf.toString()
      }
    } else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === 'content-length') {
      if (this.contentLength === -1) {
        this.contentLength = 0
      }
      for (let i = 0; i < buf.length; i++) {
        this.contentLength = this.contentLength * 10 + (buf[i] - 0x30)
      }
    } else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === 'transfer-encoding') {
      this.hasTransferEncoding = true
    }

    this.trackHeader(buf.length)

    return 0
  }

  /**
   * @param {number} len
   */
  trackHeader (len) {
    this.headersSize += len
    if (this.headersSize >= this.headersMaxSize) {
      util.destroy(this.socket, new HeadersOverflowError())
    }
  }

  /**
   * @param {Buffer} head
   */
  onUpgrade (head) {
    const { upgrade, client, socket, headers, statusCode, statusText } = this

    assert(upgrade)
    assert(client[kSocket] === socket)
    assert(!socket.destroyed)
    assert(!this.paused)
    assert((headers.length & 1) === 0)

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)
    assert(request.upgrade || request.method === 'CONNECT')

    this.statusCode = 0
    this.statusText = ''
    this.shouldKeepAlive = false

    this.headers = []
    this.headersSize = 0

    socket.unshift(head)

    socket[kParser].destroy()
    socket[kParser] = null

    socket[kClient] = null
    socket[kError] = null

    removeAllListeners(socket)

    client[kSocket] = null
    client[kHTTPContext] = null // TODO (fix): This is hacky...
    client[kQueue][client[kRunningIdx]++] = null
    client.emit('disconnect', client[kUrl], [client], new InformationalError('upgrade'))

    try {
      request.onRequestUpgrade(statusCode, headers, socket, statusText)
    } catch (err) {
      util.errorRequest(client, request, err)
      util.destroy(socket, err)
    }

    client[kResume]()
  }

  /**
   * @param {number} statusCode
   * @param {boolean} upgrade
   * @param {boolean} shouldKeepAlive
   * @returns {number}
   */
  onHeadersComplete (statusCode, upgrade, shouldKeepAlive) {
    const { client, socket, headers, statusText } = this

    if (socket.destroyed) {
      return -1
    }

    if (client[kRunning] === 0) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]

    if (!request) {
      return -1
    }

    assert(!this.upgrade)
    assert(this.statusCode < 200)

    if (statusCode === 100) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    /* this can only happen if server is misbehaving */
    if (upgrade && !request.upgrade) {
      util.destroy(socket, new SocketError('bad upgrade', util.getSocketInfo(socket)))
      return -1
    }

    assert(this.timeoutType === TIMEOUT_HEADERS)

    this.statusCode = statusCode
    this.shouldKeepAlive =
      shouldKeepAlive ||
      // Override llhttp value which does not allow keepAlive for HEAD.
      (request.method === 'HEAD' && !socket[kReset] &&
        /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) &&
        !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection))

    // Responses to HEAD and 204/304 responses never carry content
    if (request.method === 'HEAD' || statusCode === 204 || statusCode === 304) {
      // A non-zero Content-Length or Transfer-Encoding on a 204/304 means the
      // server may also have sent content inappropriately, which would then be
      // parsed as the next response on this connection. Accept it, but do not
      // reuse the connection. HEAD requests are fine tho.
      if (request.method !== 'HEAD' && (this.contentLength > 0 || this.hasTransferEncoding)) {
        this.shouldKeepAlive = false
      }
      this.contentLength = -1
    }

    if (this.statusCode >= 200) {
      const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout]
      this.setTimeout(bodyTimeout, TIMEOUT_BODY)
    } else if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    if (request.method === 'CONNECT') {
      assert(client[kRunning] === 1)
      this.upgrade = true
      return 2
    }

    if (upgrade) {
      assert(client[kRunning] === 1)
      this.upgrade = true
      return 2
    }

    assert((this.headers.length & 1) === 0)
    this.headers = []
    this.headersSize = 0

    if (this.shouldKeepAlive && client[kPipelining]) {
      const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null

      if (keepAliveTimeout != null) {
        const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout])
        if (timeout <= 0) {
          socket[kReset] = true
        } else {
          client[kKeepAliveTimeoutValue] = timeout
        }
      } else {
        client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout]
      }
    } else {
      // Stop more requests from being dispatched.
      socket[kReset] = true
    }

    const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false

    if (request.aborted) {
      return -1
    }

    if (request.method === 'HEAD') {
      return 1
    }

    if (statusCode < 200) {
      return 1
    }

    if (socket[kBlocking]) {
      socket[kBlocking] = false
      client[kResume]()
    }

    return pause ? constants.ERROR.PAUSED : 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onBody (buf) {
    const { client, socket, statusCode, maxResponseSize } = this

    if (socket.destroyed) {
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)

    assert(this.timeoutType === TIMEOUT_BODY)
    if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    assert(statusCode >= 200)

    if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
      util.destroy(socket, new ResponseExceededMaxSizeError())
      return -1
    }

    this.bytesRead += buf.length

    if (request.onResponseData(buf) === false) {
      return constants.ERROR.PAUSED
    }

    return 0
  }

  /**
   * @returns {number}
   */
  onMessageComplete () {
    const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this

    if (socket.destroyed && (!statusCode || shouldKeepAlive)) {
      return -1
    }

    if (upgrade) {
      return 0
    }

    assert(statusCode >= 100)
    assert((this.headers.length & 1) === 0)

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)

    this.statusCode = 0
    this.statusText = ''
    this.bytesRead = 0
    this.contentLength = -1
    this.hasTransferEncoding = false
    this.keepAlive = ''
    this.connection = ''

    this.headers = []
    this.headersSize = 0

    if (statusCode < 200) {
      return 0
    }

    if (contentLength !== -1 && bytesRead !== contentLength) {
      util.destroy(socket, new ResponseContentLengthMismatchError())
      return -1
    }

    request.onResponseEnd(headers)

    client[kQueue][client[kRunningIdx]++] = null
    socket[kSocketUsed] = client[kPending] === 0

    if (socket[kWriting]) {
      assert(client[kRunning] === 0)
      // Response completed before request.
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (!shouldKeepAlive) {
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (socket[kReset] && client[kRunning] === 0) {
      // Destroy socket once all requests have completed.
      // The request at the tail of the pipeline is the one
      // that requested reset and no further requests should
      // have been queued since then.
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (client[kPipelining] == null || client[kPipelining] === 1) {
      // We must wait a full event loop cycle to reuse this socket to make sure
      // that non-spec compliant servers are not closing the connection even if they
      // said they won't.
      setImmediate(client[kResume])
    } else {
      client[kResume]()
    }

    return 0
  }
}

function onParserTimeout (parserWeakRef) {
  const parser = parserWeakRef.deref()
  if (!parser) {
    return
  }

  const { socket, timeoutType, client, paused } = parser

  if (timeoutType === TIMEOUT_HEADERS) {
    if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
      assert(!paused, 'cannot be paused while waiting for headers')
      util.destroy(socket, new HeadersTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_BODY) {
    if (!paused) {
      util.destroy(socket, new BodyTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
    assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue])
    util.destroy(socket, new InformationalError('socket idle timeout'))
  }
}

/**
 * @param {import ('./client.js')} client
 * @param {import('net').Socket} socket
 * @returns
 */
function connectH1 (client, socket) {
  client[kSocket] = socket

  if (!llhttpInstance) {
    llhttpInstance = lazyllhttp()
  }

  if (socket.errored) {
    throw socket.errored
  }

  if (socket.destroyed) {
    throw new SocketError('destroyed')
  }

  socket[kNoRef] = false
  socket[kWriting] = false
  socket[kReset] = false
  socket[kBlocking] = false
  socket[kIdleSocketValidation] = 0
  socket[kIdleSocketValidationTimeout] = null
  socket[kSocketUsed] = false
  socket[kParser] = typeof esbuildDetection === 'undefined' && (client[kUseMilo] ?? getMiloEnabled())
    ? new H1Parser(client, socket)
    : new Parser(client, socket, llhttpInstance)

  util.addListener(socket, 'error', onHttpSocketError)
  util.addListener(socket, 'readable', onHttpSocketReadable)
  util.addListener(socket, 'end', onHttpSocketEnd)
  util.addListener(socket, 'close', onHttpSocketClose)

  socket[kClosed] = false
  socket.on('close', onSocketClose)

  return {
    version: 'h1',
    defaultPipelining: 1,
    write (request) {
      return writeH1(client, request)
    },
    resume () {
      resumeH1(client)
    },
    /**
     * @param {Error|undefined} err
     * @param {() => void} callback
     */
    destroy (err, callback) {
      if (socket[kClosed]) {
        queueMicrotask(callback)
      } else {
        socket.on('close', callback)
        socket.destroy(err)
      }
    },
    /**
     * @returns {boolean}
     */
    get destroyed () {
      return socket.destroyed
    },
    /**
     * @param {import('../core/request.js')} request
     * @returns {boolean}
     */
    busy (request) {
      if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) {
        return true
      }

      if (request) {
        if (client[kRunning] > 0 && !request.idempotent) {
          // Non-idempotent request cannot be retried.
          // Ensure that no other requests are inflight and
          // could cause failure.
          return true
        }

        if (client[kRunning] > 0 && (request.upgrade || request.method === 'CONNECT')) {
          // Don't dispatch an upgrade until all preceding requests have completed.
          // A misbehaving server might upgrade the connection before all pipelined
          // request has completed.
          return true
        }

        if (
          client[kRunning] > 0 &&
          util.bodyLength(request.body) !== 0 &&
          (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))
        ) {
          // Request with stream or iterator body can error while other requests
          // are inflight and indirectly error those as well.
          // Ensure this doesn't happen by waiting for inflight
          // to complete before dispatching.

          // Request with stream or iterator body cannot be retried.
          // Ensure that no other requests are inflight and
          // could cause failure.
          return true
        }
      }

      return false
    }
  }
}

function onHttpSocketError (err) {
  const parser = this[kParser]

  // On Mac OS, we get an ECONNRESET even if there is a full body to be forwarded
  // to the user.
  if (err.code === 'ECONNRESET' && parser.statusCode && !parser.shouldKeepAlive) {
    const parserErr = parser.finish()
    if (parserErr) {
      this[kError] = parserErr
      this[kClient][kOnError](parserErr)
    }
    return
  }

  this[kError] = err

  this[kClient][kOnError](err)
}

function onHttpSocketReadable () {
  this[kParser]?.readMore()
}

function onHttpSocketEnd () {
  const parser = this[kParser]

  if (parser.statusCode && !parser.shouldKeepAlive) {
    const parserErr = parser.finish()
    if (parserErr) {
      util.destroy(this, parserErr)
    }
    return
  }

  util.destroy(this, new SocketError('other side closed', util.getSocketInfo(this)))
}

function onHttpSocketClose () {
  const parser = this[kParser]

  clearIdleSocketValidation(this)

  if (parser) {
    if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) {
      this[kError] = parser.finish() || this[kError]
    }

    this[kParser].destroy()
    this[kParser] = null
  }

  const err = this[kError] || new SocketError('closed', util.getSocketInfo(this))

  const client = this[kClient]

  client[kSocket] = null
  client[kHTTPContext] = null // TODO (fix): This is hacky...

  if (client.destroyed) {
    assert(client[kPending] === 0)

    // Fail entire queue.
    const requests = client[kQueue].splice(client[kRunningIdx])
    for (let i = 0; i < requests.length; i++) {
      const request = requests[i]
      util.errorRequest(client, request, err)
    }
  } else if (client[kRunning] > 0 && err.code !== 'UND_ERR_INFO') {
    // Fail head of pipeline.
    const request = client[kQueue][client[kRunningIdx]]
    client[kQueue][client[kRunningIdx]++] = null

    util.errorRequest(client, request, err)
  }

  client[kPendingIdx] = client[kRunningIdx]

  assert(client[kRunning] === 0)

  client.emit('disconnect', client[kUrl], [client], err)

  client[kResume]()
}

function onSocketClose () {
  this[kClosed] = true
}

function clearIdleSocketValidation (socket) {
  if (socket[kIdleSocketValidationTimeout]) {
    clearImmediate(socket[kIdleSocketValidationTimeout])
    socket[kIdleSocketValidationTimeout] = null
  }

  socket[kIdleSocketValidation] = 0
}

function scheduleIdleSocketValidation (client, socket) {
  socket[kIdleSocketValidation] = 1
  // Yield to the check phase (after poll) so unsolicited bytes / FIN / RST
  // already pending on this idle keep-alive socket are processed before the
  // next request is written (GHSA-35p6-xmwp-9g52).
  //
  // setTimeout(0) pays Node's ~1ms timer floor on every sequential reuse
  // (#5493). setImmediate avoids that, but an *unref'd* Immediate lets poll
  // block for ~500ms when the event loop is otherwise idle (#5600 / #5606).
  // A ref'd Immediate both keeps the pending request alive and makes poll
  // return immediately — the hybrid those issues asked for.
  socket[kIdleSocketValidationTimeout] = setImmediate(() => {
    socket[kIdleSocketValidationTimeout] = null
    socket[kIdleSocketValidation] = 2

    if (client[kSocket] === socket && !socket.destroyed) {
      client[kResume]()
    }
  })
}

/**
 * @param {import('./client.js')} client
 */
function resumeH1 (client) {
  const socket = client[kSocket]

  if (socket && !socket.destroyed) {
    if (client[kSize] === 0) {
      if (!socket[kNoRef] && socket.unref) {
        socket.unref()
        socket[kNoRef] = true
      }
    } else if (socket[kNoRef] && socket.ref) {
      socket.ref()
      socket[kNoRef] = false
    }

    if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
      if (socket[kIdleSocketValidation] === 0) {
        scheduleIdleSocketValidation(client, socket)
        socket[kParser].readMore()
        if (socket.destroyed) {
          return
        }
        return
      }

      if (socket[kIdleSocketValidation] === 1) {
        socket[kParser].readMore()
        if (socket.destroyed) {
          return
        }
        return
      }
    }

    if (client[kRunning] === 0) {
      socket[kParser].readMore()
      if (socket.destroyed) {
        return
      }
    }

    if (client[kSize] === 0) {
      if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) {
        socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE)
      }
    } else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
      if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
        const request = client[kQueue][client[kRunningIdx]]
        const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout]
        socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS)
      }
    }
  }
}

// https://www.rfc-editor.org/rfc/rfc7230#section-3.3.2
function shouldSendContentLength (method) {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && method !== 'TRACE' && method !== 'CONNECT'
}

function setTypeOfService (socket, request) {
  if (typeof socket.setTypeOfService !== 'function') {
    return
  }

  const typeOfService = request.typeOfService

  if (typeOfService === undefined) {
    return
  }

  const currentTypeOfService = socket[kTypeOfService]

  if (currentTypeOfService === typeOfService) {
    return
  }

  try {
    socket.setTypeOfService(typeOfService)
    socket[kTypeOfService] = typeOfService
  } catch {
    // QoS marking is best-effort. setTypeOfService() can throw synchronously on
    // some platforms depending on socket state, but that must not abort the request.
  }
}

/**
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @returns
 */
function writeH1 (client, request) {
  const { method, path, host, upgrade, blocking, reset } = request

  let { body, headers, contentLength } = request

  // https://tools.ietf.org/html/rfc7231#section-4.3.1
  // https://tools.ietf.org/html/rfc7231#section-4.3.2
  // https://tools.ietf.org/html/rfc7231#section-4.3.5

  // Sending a payload body on a request that does not
  // expect it can cause undefined behavior on some
  // servers and corrupt connection state. Do not
  // re-use the connection for further requests.

  const expectsPayload =
    method === 'PUT' ||
    method === 'POST' ||
    method === 'PATCH' ||
    method === 'QUERY' ||
    method === 'PROPFIND' ||
    method === 'PROPPATCH'

  if (util.isFormDataLike(body)) {
    if (!extractBody) {
      extractBody = (__nccwpck_require__(2260).extractBody)
    }

    const [bodyStream, contentType] = extractBody(body)
    if (request.contentType == null) {
      headers.push('content-type', contentType)
    }
    body = bodyStream.stream
    contentLength = bodyStream.length
  } else if (util.isBlobLike(body) && request.contentType == null) {
    const contentType = body.type
    if (contentType) {
      const contentTypeValue = `${contentType}`
      if (!util.isValidHeaderValue(contentTypeValue)) {
        util.errorRequest(client, request, new InvalidArgumentError('invalid content-type header'))
        return false
      }
      headers.push('content-type', contentTypeValue)
    }
  }

  if (body && typeof body.read === 'function') {
    // Try to read EOF in order to get length.
    body.read(0)
  }

  const bodyLength = util.bodyLength(body)

  contentLength = bodyLength ?? contentLength

  if (contentLength === null) {
    contentLength = request.contentLength
  }

  if (contentLength === 0 && !expectsPayload) {
    // https://tools.ietf.org/html/rfc7230#section-3.3.2
    // A user agent SHOULD NOT send a Content-Length header field when
    // the request message does not contain a payload body and the method
    // semantics do not anticipate such a body.

    contentLength = null
  }

  // https://github.com/nodejs/undici/issues/2046
  // A user agent may send a Content-Length header with 0 value, this should be allowed.
  if (
    shouldSendContentLength(method) &&
    contentLength > 0 &&
    request.contentLength !== null &&
    request.contentLength !== contentLength
  ) {
    if (client[kStrictContentLength]) {
      util.errorRequest(client, request, new RequestContentLengthMismatchError())
      return false
    }

    process.emitWarning(new RequestContentLengthMismatchError())
  }

  const socket = client[kSocket]
  clearIdleSocketValidation(socket)

  /**
   * @param {Error} [err]
   * @returns {void}
   */
  const abort = err => {
    if (request.aborted || request.completed) {
      return
    }

    util.errorRequest(client, request, err || new RequestAbortedError())

    util.destroy(body)
    util.destroy(socket, new InformationalError('aborted'))
  }

  try {
    request.onRequestStart(abort, null)
  } catch (err) {
    util.errorRequest(client, request, err)
  }

  if (request.aborted) {
    return false
  }

  if (method === 'HEAD') {
    // https://github.com/mcollina/undici/issues/258
    // Close after a HEAD request to interop with misbehaving servers
    // that may send a body in the response.

    socket[kReset] = true
  }

  if (upgrade || method === 'CONNECT') {
    // On CONNECT or upgrade, block pipeline from dispatching further
    // requests on this connection.

    socket[kReset] = true
  }

  if (reset != null) {
    socket[kReset] = reset
  }

  if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) {
    socket[kReset] = true
  }

  if (blocking) {
    socket[kBlocking] = true
  }

  setTypeOfService(socket, request)

  let header = `${method} ${path} HTTP/1.1\r\n`

  if (typeof host === 'string') {
    header += `host: ${host}\r\n`
  } else {
    header += client[kHostHeader]
  }

  if (upgrade) {
    header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`
  } else if (client[kPipelining] && !socket[kReset]) {
    header += 'connection: keep-alive\r\n'
  } else {
    header += 'connection: close\r\n'
  }

  if (Array.isArray(headers)) {
    for (let n = 0; n < headers.length; n += 2) {
      const key = headers[n + 0]
      const val = headers[n + 1]

      if (Array.isArray(val)) {
        for (let i = 0; i < val.length; i++) {
          header += `${key}: ${val[i]}\r\n`
        }
      } else {
        header += `${key}: ${val}\r\n`
      }
    }
  }

  if (channels.sendHeaders.hasSubscribers) {
    channels.sendHeaders.publish({ request, headers: header, socket })
  }

  if (!body || bodyLength === 0) {
    writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isBuffer(body)) {
    writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isBlobLike(body)) {
    if (typeof body.stream === 'function') {
      writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload)
    } else {
      writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload)
    }
  } else if (util.isStream(body)) {
    writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isIterable(body)) {
    writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else {
    assert(false)
  }

  return true
}

/**
 * @param {AbortCallback} abort
 * @param {import('stream').Stream} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 */
function writeStream (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  assert(contentLength !== 0 || client[kRunning] === 0, 'stream body cannot be pipelined')

  let finished = false

  const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })

  /**
   * @param {Buffer} chunk
   * @returns {void}
   */
  const onData = function (chunk) {
    if (finished) {
      return
    }

    try {
      if (!writer.write(chunk) && this.pause) {
        this.pause()
      }
    } catch (err) {
      util.destroy(this, err)
    }
  }

  /**
   * @returns {void}
   */
  const onDrain = function () {
    if (finished) {
      return
    }

    if (body.resume) {
      body.resume()
    }
  }

  /**
   * @returns {void}
   */
  const onClose = function () {
    // 'close' might be emitted *before* 'error' for
    // broken streams. Wait a tick to avoid this case.
    queueMicrotask(() => {
      // It's only safe to remove 'error' listener after
      // 'close'.
      body.removeListener('error', onFinished)
    })

    if (!finished) {
      const err = new RequestAbortedError()
      queueMicrotask(() => onFinished(err))
    }
  }

  /**
   * @param {Error} [err]
   * @returns
   */
  const onFinished = function (err) {
    if (finished) {
      return
    }

    finished = true

    assert(socket.destroyed || (socket[kWriting] && client[kRunning] <= 1))

    socket.off('drain', onDrain).off('error', onFinished)

    body.removeListener('data', onData).removeListener('end', onFinished).removeListener('close', onClose)

    if (!err) {
      try {
        writer.end()
      } catch (er) {
        err = er
      }
    }

    writer.destroy(err)

    if (err && (err.code !== 'UND_ERR_INFO' || err.message !== 'reset')) {
      util.destroy(body, err)
    } else {
      util.destroy(body)
    }
  }

  body.on('data', onData).on('end', onFinished).on('error', onFinished).on('close', onClose)

  if (body.resume) {
    body.resume()
  }

  socket.on('drain', onDrain).on('error', onFinished)

  if (body.errorEmitted ?? body.errored) {
    setImmediate(onFinished, body.errored)
  } else if (body.endEmitted ?? body.readableEnded) {
    setImmediate(onFinished, null)
  }

  if (body.closeEmitted ?? body.closed) {
    setImmediate(onClose)
  }
}

/**
 * @typedef AbortCallback
 * @type {Function}
 * @param {Error} [err]
 * @returns {void}
 */

/**
 * @param {AbortCallback} abort
 * @param {Uint8Array|null} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {void}
 */
function writeBuffer (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  try {
    if (!body) {
      if (contentLength === 0) {
        socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
      } else {
        assert(contentLength === null, 'no body must not have content length')
        socket.write(`${header}\r\n`, 'latin1')
      }
    } else if (util.isBuffer(body)) {
      assert(contentLength === body.byteLength, 'buffer body must have content length')

      socket.cork()
      socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
      socket.write(body)
      socket.uncork()
      request.onBodySent(body)

      if (!expectsPayload && request.reset !== false) {
        socket[kReset] = true
      }
    }
    request.onRequestSent()

    client[kResume]()
  } catch (err) {
    abort(err)
  }
}

/**
 * @param {AbortCallback} abort
 * @param {Blob} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {Promise<void>}
 */
async function writeBlob (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  try {
    if (contentLength != null && contentLength !== body.size) {
      throw new RequestContentLengthMismatchError()
    }

    const buffer = Buffer.from(await body.arrayBuffer())

    socket.cork()
    socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
    socket.write(buffer)
    socket.uncork()

    request.onBodySent(buffer)
    request.onRequestSent()

    if (!expectsPayload && request.reset !== false) {
      socket[kReset] = true
    }

    client[kResume]()
  } catch (err) {
    abort(err)
  }
}

/**
 * @param {AbortCallback} abort
 * @param {Iterable} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {Promise<void>}
 */
async function writeIterable (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  assert(contentLength !== 0 || client[kRunning] === 0, 'iterator body cannot be pipelined')

  let callback = null
  function onDrain () {
    if (callback) {
      const cb = callback
      callback = null
      cb()
    }
  }

  const waitForDrain = () =>
    new Promise((resolve, reject) => {
      assert(callback === null)

      if (socket[kError]) {
        reject(socket[kError])
      } else {
        callback = resolve
      }
    })

  socket.on('close', onDrain).on('drain', onDrain)

  const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })
  try {
    // It's up to the user to somehow abort the async iterable.
    for await (const chunk of body) {
      if (socket[kError]) {
        throw socket[kError]
      }

      if (!writer.write(chunk)) {
        await waitForDrain()
      }
    }

    writer.end()
  } catch (err) {
    writer.destroy(err)
  } finally {
    socket.off('close', onDrain).off('drain', onDrain)
  }
}

class AsyncWriter {
  /**
   *
   * @param {object} arg
   * @param {AbortCallback} arg.abort
   * @param {import('net').Socket} arg.socket
   * @param {import('../core/request.js')} arg.request
   * @param {number} arg.contentLength
   * @param {import('./client.js')} arg.client
   * @param {boolean} arg.expectsPayload
   * @param {string} arg.header
   */
  constructor ({ abort, socket, request, contentLength, client, expectsPayload, header }) {
    this.socket = socket
    this.request = request
    this.contentLength = contentLength
    this.client = client
    this.bytesWritten = 0
    this.expectsPayload = expectsPayload
    this.header = header
    this.abort = abort
    this.lengthMismatch = false

    socket[kWriting] = true
  }

  /**
   * The body doesn't match the declared content-length and strictContentLength
   * is off. Warn once, and mark the socket so it isn't reused: on the wire this
   * request's body no longer ends where the server expects, so anything sent
   * after it on the same connection would be misread.
   * @returns {void}
   */
  onLengthMismatch () {
    this.socket[kReset] = true

    if (!this.lengthMismatch) {
      this.lengthMismatch = true
      process.emitWarning(new RequestContentLengthMismatchError())
    }
  }

  /**
   * @param {string|Uint8Array} chunk
   * @returns
   */
  write (chunk) {
    const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this

    if (socket[kError]) {
      throw socket[kError]
    }

    if (socket.destroyed) {
      return false
    }

    let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk)
    if (!len) {
      return true
    }

    // We should defer writing chunks.
    if (contentLength !== null && bytesWritten + len > contentLength) {
      if (client[kStrictContentLength]) {
        throw new RequestContentLengthMismatchError()
      }

      this.onLengthMismatch()

      // Never write past the declared content-length. The server treats any
      // extra bytes as the start of the next request, so a body could inject
      // a request of its own (request smuggling).
      const remaining = contentLength - bytesWritten
      if (remaining === 0) {
        return true
      }
      chunk = (typeof chunk === 'string' ? Buffer.from(chunk) : chunk).subarray(0, remaining)
      len = remaining
    }

    socket.cork()

    if (bytesWritten === 0) {
      if (!expectsPayload && request.reset !== false) {
        socket[kReset] = true
      }

      if (contentLength === null) {
        socket.write(`${header}transfer-encoding: chunked\r\n`, 'latin1')
      } else {
        socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
      }
    }

    if (contentLength === null) {
      socket.write(`\r\n${len.toString(16)}\r\n`, 'latin1')
    }

    this.bytesWritten += len

    const ret = socket.write(chunk)

    socket.uncork()

    request.onBodySent(chunk)

    if (!ret) {
      if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
        if (socket[kParser].timeout.refresh) {
          socket[kParser].timeout.refresh()
        }
      }
    }

    return ret
  }

  /**
   * @returns {void}
   */
  end () {
    const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this
    request.onRequestSent()

    socket[kWriting] = false

    if (socket[kError]) {
      throw socket[kError]
    }

    if (socket.destroyed) {
      return
    }

    if (bytesWritten === 0) {
      if (expectsPayload) {
        // https://tools.ietf.org/html/rfc7230#section-3.3.2
        // A user agent SHOULD send a Content-Length in a request message when
        // no Transfer-Encoding is sent and the request method defines a meaning
        // for an enclosed payload body.

        socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
      } else {
        socket.write(`${header}\r\n`, 'latin1')
      }
    } else if (contentLength === null) {
      socket.write('\r\n0\r\n\r\n', 'latin1')
    }

    if (contentLength !== null && bytesWritten !== contentLength) {
      if (client[kStrictContentLength]) {
        throw new RequestContentLengthMismatchError()
      }

      // The body is shorter than declared, so the server is still waiting for
      // the rest. Don't let the next request's bytes on this connection be
      // read as the missing part of this body.
      this.onLengthMismatch()
    }

    if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
      if (socket[kParser].timeout.refresh) {
        socket[kParser].timeout.refresh()
      }
    }

    client[kResume]()
  }

  /**
   * @param {Error} [err]
   * @returns {void}
   */
  destroy (err) {
    const { socket, client, abort } = this

    socket[kWriting] = false

    if (err) {
      assert(client[kRunning] <= 1, 'pipeline should only contain this request')
      abort(err)
    }
  }
}

module.exports = connectH1


/***/ }),

/***/ 3701:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(3049)
const net = __nccwpck_require__(7030)
const http = __nccwpck_require__(7239)
const util = __nccwpck_require__(3440)
const { ClientStats } = __nccwpck_require__(6854)
const { channels } = __nccwpck_require__(2414)
const Request = __nccwpck_require__(4655)
const DispatcherBase = __nccwpck_require__(1841)
const {
  InvalidArgumentError,
  InformationalError,
  ClientDestroyedError
} = __nccwpck_require__(1088)
const buildConnector = __nccwpck_require__(9136)
const {
  kUrl,
  kServerName,
  kClient,
  kBusy,
  kConnect,
  kResuming,
  kRunning,
  kPending,
  kSize,
  kQueue,
  kConnected,
  kConnecting,
  kNeedDrain,
  kKeepAliveDefaultTimeout,
  kHostHeader,
  kPendingIdx,
  kRunningIdx,
  kError,
  kPipelining,
  kKeepAliveTimeoutValue,
  kMaxHeadersSize,
  kKeepAliveMaxTimeout,
  kKeepAliveTimeoutThreshold,
  kHeadersTimeout,
  kBodyTimeout,
  kStrictContentLength,
  kConnector,
  kMaxRequests,
  kCounter,
  kClose,
  kDestroy,
  kDispatch,
  kLocalAddress,
  kMaxResponseSize,
  kOnError,
  kHTTPContext,
  kMaxConcurrentStreams,
  kHostAuthority,
  kResume,
  kHTTP2Options,
  kUseMilo
} = __nccwpck_require__(6443)
const connectH1 = __nccwpck_require__(637)
const connectH2 = __nccwpck_require__(2260)

const kClosedResolve = Symbol('kClosedResolve')

const getDefaultNodeMaxHeaderSize = http &&
  http.maxHeaderSize &&
  Number.isInteger(http.maxHeaderSize) &&
  http.maxHeaderSize > 0
  ? () => http.maxHeaderSize
  : () => { throw new InvalidArgumentError('http module not available or http.maxHeaderSize invalid') }

const noop = () => { }

function getPipelining (client) {
  return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1
}

let h2NamespaceOptsWarning = false
function emitH2OptionsNamespaceWarning (optName) {
  if (h2NamespaceOptsWarning === true) return

  process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, {
    code: 'UNDICI-H2-OPTIONS'
  })
  h2NamespaceOptsWarning = true
}

// Protocol-aware dispatch ceiling. h1 RFC7230 pipelining is unrelated to h2
// stream multiplexing — over h2 the ceiling is the (server-confirmed)
// maxConcurrentStreams. Before a context is attached we use the h1
// pipelining factor; once h2 attaches the queued requests can drain in
// one batch up to maxConcurrentStreams.
function getMaxConcurrent (client) {
  if (client[kHTTPContext]?.version === 'h2') {
    return client[kMaxConcurrentStreams]
  }
  return getPipelining(client)
}

/**
 * @type {import('../../types/client.js').default}
 */
class Client extends DispatcherBase {
  /**
   *
   * @param {string|URL} url
   * @param {import('../../types/client.js').Client.Options} options
   */
  constructor (url, {
    maxHeaderSize,
    headersTimeout,
    socketTimeout,
    requestTimeout,
    connectTimeout,
    bodyTimeout,
    idleTimeout,
    keepAlive,
    keepAliveTimeout,
    maxKeepAliveTimeout,
    keepAliveMaxTimeout,
    keepAliveTimeoutThreshold,
    socketPath,
    pipelining,
    tls,
    strictContentLength,
    maxCachedSessions,
    connect,
    maxRequestsPerClient,
    localAddress,
    maxResponseSize,
    autoSelectFamily,
    autoSelectFamilyAttemptTimeout,
    // h2
    maxConcurrentStreams,
    allowH2,
    useH2c,
    initialWindowSize,
    connectionWindowSize,
    pingInterval,
    useMilo,
    webSocket,
    h2Options,
    eventSource
  } = {}) {
    if (keepAlive !== undefined) {
      throw new InvalidArgumentError('unsupported keepAlive, use pipelining=0 instead')
    }

    if (socketTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported socketTimeout, use headersTimeout & bodyTimeout instead')
    }

    if (requestTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported requestTimeout, use headersTimeout & bodyTimeout instead')
    }

    if (idleTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported idleTimeout, use keepAliveTimeout instead')
    }

    if (maxKeepAliveTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead')
    }

    if (maxHeaderSize != null) {
      if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) {
        throw new InvalidArgumentError('invalid maxHeaderSize')
      }
    } else {
      // If maxHeaderSize is not provided, use the default value from the http module
      // or if that is not available, throw an error.
      maxHeaderSize = getDefaultNodeMaxHeaderSize()
    }

    if (socketPath != null && typeof socketPath !== 'string') {
      throw new InvalidArgumentError('invalid socketPath')
    }

    if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) {
      throw new InvalidArgumentError('invalid connectTimeout')
    }

    if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) {
      throw new InvalidArgumentError('invalid keepAliveTimeout')
    }

    if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) {
      throw new InvalidArgumentError('invalid keepAliveMaxTimeout')
    }

    if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) {
      throw new InvalidArgumentError('invalid keepAliveTimeoutThreshold')
    }

    if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) {
      throw new InvalidArgumentError('headersTimeout must be a positive integer or zero')
    }

    if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) {
      throw new InvalidArgumentError('bodyTimeout must be a positive integer or zero')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) {
      throw new InvalidArgumentError('maxRequestsPerClient must be a positive number')
    }

    if (localAddress != null && (typeof localAddress !== 'string' || net.isIP(localAddress) === 0)) {
      throw new InvalidArgumentError('localAddress must be valid string IP address')
    }

    if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) {
      throw new InvalidArgumentError('maxResponseSize must be a positive number')
    }

    if (
      autoSelectFamilyAttemptTimeout != null &&
      (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)
    ) {
      throw new InvalidArgumentError('autoSelectFamilyAttemptTimeout must be a positive number')
    }

    // h2
    if (allowH2 != null && typeof allowH2 !== 'boolean') {
      throw new InvalidArgumentError('allowH2 must be a valid boolean value')
    }

    // We validate only if allowH2 is enabled or null (enabled by default)
    if (allowH2 !== false) {
      // Prioritise new h2Options object, otherwise fallback to prior configuration options
      if (h2Options != null) {
        if (h2Options.useH2c != null && typeof h2Options.useH2c !== 'boolean') {
          throw new InvalidArgumentError('h2Options.useH2c must be a valid boolean value')
        }

        if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) {
          throw new InvalidArgumentError('h2Options.settings.initialWindowSize must be a positive integer, greater than 0')
        }

        if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) {
          throw new InvalidArgumentError('h2Options.maxConcurrentStreams must be a positive integer, greater than 0')
        }

        if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) {
          throw new InvalidArgumentError('h2Options.connectionWindowSize must be a positive integer, greater than 0')
        }

        if (h2Options.pingInterval != null && (typeof h2Options.pingInterval !== 'number' || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) {
          throw new InvalidArgumentError('h2Options.pingInterval must be a positive integer, greater or equal to 0')
        }
      } else {
        if (useH2c != null && typeof useH2c !== 'boolean') {
          emitH2OptionsNamespaceWarning('useH2c')
          throw new InvalidArgumentError('useH2c must be a valid boolean value')
        }

        if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== 'number' || maxConcurrentStreams < 1)) {
          emitH2OptionsNamespaceWarning('maxConcurrentStreams')
          throw new InvalidArgumentError('maxConcurrentStreams must be a positive integer, greater than 0')
        }

        if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
          emitH2OptionsNamespaceWarning('initialWindowSize')
          throw new InvalidArgumentError('initialWindowSize must be a positive integer, greater than 0')
        }

        if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
          emitH2OptionsNamespaceWarning('connectionWindowSize')
          throw new InvalidArgumentError('connectionWindowSize must be a positive integer, greater than 0')
        }

        if (pingInterval != null && (typeof pingInterval !== 'number' || !Number.isInteger(pingInterval) || pingInterval < 0)) {
          emitH2OptionsNamespaceWarning('pingInterval')
          throw new InvalidArgumentError('pingInterval must be a positive integer, greater or equal to 0')
        }
      }
    }

    super({ webSocket, eventSource })

    if (typeof connect !== 'function') {
      connect = buildConnector({
        ...tls,
        maxCachedSessions,
        allowH2,
        socketPath,
        useH2c: h2Options?.useH2c ?? useH2c,
        timeout: connectTimeout,
        ...(typeof autoSelectFamily === 'boolean' ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : undefined),
        ...connect
      })
    } else {
      const customConnect = connect
      connect = (opts, callback) => customConnect({
        ...opts,
        ...(socketPath != null ? { socketPath } : null),
        ...(allowH2 != null ? { allowH2 } : null)
      }, callback)
    }

    this[kUrl] = util.parseOrigin(url)
    this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ''}`
    this[kConnector] = connect
    this[kPipelining] = pipelining != null ? pipelining : 1
    this[kMaxHeadersSize] = maxHeaderSize
    this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout
    this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 600e3 : keepAliveMaxTimeout
    this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold
    this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout]
    this[kServerName] = null
    this[kLocalAddress] = localAddress != null ? localAddress : null
    this[kResuming] = 0 // 0, idle, 1, scheduled, 2 resuming
    this[kNeedDrain] = 0 // 0, idle, 1, scheduled, 2 resuming
    this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`
    this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 300e3
    this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 300e3
    this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength
    this[kMaxRequests] = maxRequestsPerClient
    this[kClosedResolve] = null
    this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1
    this[kHTTPContext] = null
    // h2
    this[kHTTP2Options] = {
      pingInterval: h2Options?.pingInterval ?? pingInterval ?? 60e3,
      connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
      maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100, // Max peerConcurrentStreams for a Node h2 server
      sessionOptions: {
        // HTTP/2 window sizes are set to higher defaults than Node.js core for better performance:
        // - initialWindowSize: 262144 (256KB) vs Node.js default 65535 (64KB - 1)
        //   Allows more data to be sent before requiring acknowledgment, improving throughput
        //   especially on high-latency networks. This matches common production HTTP/2 servers.
        // - connectionWindowSize: 524288 (512KB) vs Node.js default (none set)
        //   Provides better flow control for the entire connection across multiple streams.
        initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144
      }
    }
    this[kUseMilo] = useMilo

    // kQueue is built up of 3 sections separated by
    // the kRunningIdx and kPendingIdx indices.
    // |   complete   |   running   |   pending   |
    //                ^ kRunningIdx ^ kPendingIdx ^ kQueue.length
    // kRunningIdx points to the first running element.
    // kPendingIdx points to the first pending element.
    // This implements a fast queue with an amortized
    // time of O(1).

    this[kQueue] = []
    this[kRunningIdx] = 0
    this[kPendingIdx] = 0

    this[kResume] = (sync) => resume(this, sync)
    this[kOnError] = (err) => onError(this, err)
  }

  get pipelining () {
    return this[kPipelining]
  }

  set pipelining (value) {
    this[kPipelining] = value
    this[kResume](true)
  }

  get stats () {
    return new ClientStats(this)
  }

  get [kPending] () {
    return this[kQueue].length - this[kPendingIdx]
  }

  get [kRunning] () {
    return this[kPendingIdx] - this[kRunningIdx]
  }

  get [kSize] () {
    return this[kQueue].length - this[kRunningIdx]
  }

  get [kConnected] () {
    return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed
  }

  get [kBusy] () {
    // The `kPending > 0` check below is the gate Pool uses to decide whether
    // to spin up an additional Client. For h1 that fan-out is correct —
    // each socket only handles one pipelined request at a time. Once an h2
    // context is attached we want concurrent dispatches to multiplex onto
    // the shared session, so suppress that signal in the h2 case.
    const allowsMux = this[kHTTPContext]?.version === 'h2'

    return Boolean(
      this[kHTTPContext]?.busy(null) ||
      (this[kSize] >= (getMaxConcurrent(this) || 1)) ||
      (this[kPending] > 0 && !allowsMux)
    )
  }

  [kConnect] (cb) {
    connect(this)
    this.once('connect', cb)
  }

  [kDispatch] (opts, handler) {
    const request = new Request(this[kUrl].origin, opts, handler)

    this[kQueue].push(request)
    if (this[kResuming]) {
      // Do nothing.
    } else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
      // Wait a tick in case stream/iterator is ended in the same tick.
      this[kResuming] = 1
      queueMicrotask(() => resume(this))
    } else {
      this[kResume](true)
    }

    if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) {
      this[kNeedDrain] = 2
    }

    return this[kNeedDrain] < 2
  }

  [kClose] () {
    // TODO: for H2 we need to gracefully flush the remaining enqueued
    // request and close each stream.
    return new Promise((resolve) => {
      if (this[kSize]) {
        this[kClosedResolve] = resolve
      } else {
        resolve(null)
      }
    })
  }

  [kDestroy] (err) {
    return new Promise((resolve) => {
      const requests = this[kQueue].splice(this[kPendingIdx])
      for (let i = 0; i < requests.length; i++) {
        const request = requests[i]
        if (request != null) {
          util.errorRequest(this, request, err)
        }
      }

      const callback = () => {
        if (this[kClosedResolve]) {
          // TODO (fix): Should we error here with ClientDestroyedError?
          this[kClosedResolve]()
          this[kClosedResolve] = null
        }
        resolve(null)
      }

      if (this[kHTTPContext]) {
        this[kHTTPContext].destroy(err, callback)
        this[kHTTPContext] = null
      } else {
        queueMicrotask(callback)
      }

      this[kResume]()
    })
  }
}

function onError (client, err) {
  if (
    client[kRunning] === 0 &&
    err.code !== 'UND_ERR_INFO' &&
    err.code !== 'UND_ERR_SOCKET'
  ) {
    // Error is not caused by running request and not a recoverable
    // socket error.

    assert(client[kPendingIdx] === client[kRunningIdx])

    const requests = client[kQueue].splice(client[kRunningIdx])

    for (let i = 0; i < requests.length; i++) {
      const request = requests[i]
      if (request != null) {
        util.errorRequest(client, request, err)
      }
    }
    assert(client[kSize] === 0)
  }
}

/**
 * @param {Client} client
 * @returns {void}
 */
function connect (client) {
  assert(!client[kConnecting])
  assert(!client[kHTTPContext])

  let { host, hostname, protocol, port } = client[kUrl]

  // Resolve ipv6
  if (hostname[0] === '[') {
    const idx = hostname.indexOf(']')

    assert(idx !== -1)
    const ip = hostname.substring(1, idx)

    assert(net.isIPv6(ip))
    hostname = ip
  }

  client[kConnecting] = true

  if (channels.beforeConnect.hasSubscribers) {
    channels.beforeConnect.publish({
      connectParams: {
        host,
        hostname,
        protocol,
        port,
        version: client[kHTTPContext]?.version,
        servername: client[kServerName],
        localAddress: client[kLocalAddress]
      },
      connector: client[kConnector]
    })
  }

  try {
    client[kConnector]({
      host,
      hostname,
      protocol,
      port,
      servername: client[kServerName],
      localAddress: client[kLocalAddress]
    }, (err, socket) => {
      if (err) {
        handleConnectError(client, err, { host, hostname, protocol, port })
        client[kResume]()
        return
      }

      if (client.destroyed) {
        util.destroy(socket.on('error', noop), new ClientDestroyedError())
        client[kResume]()
        return
      }

      assert(socket)

      try {
        client[kHTTPContext] = socket.alpnProtocol === 'h2'
          ? connectH2(client, socket)
          : connectH1(client, socket)
      } catch (err) {
        socket.destroy().on('error', noop)
        handleConnectError(client, err, { host, hostname, protocol, port })
        client[kResume]()
        return
      }

      client[kConnecting] = false

      socket[kCounter] = 0
      socket[kMaxRequests] = client[kMaxRequests]
      socket[kClient] = client
      socket[kError] = null

      if (channels.connected.hasSubscribers) {
        channels.connected.publish({
          connectParams: {
            host,
            hostname,
            protocol,
            port,
            version: client[kHTTPContext]?.version,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          },
          connector: client[kConnector],
          socket
        })
      }

      client.emit('connect', client[kUrl], [client])
      client[kResume]()
    })
  } catch (err) {
    handleConnectError(client, err, { host, hostname, protocol, port })
    client[kResume]()
  }
}

function handleConnectError (client, err, { host, hostname, protocol, port }) {
  if (client.destroyed) {
    return
  }

  client[kConnecting] = false

  if (channels.connectError.hasSubscribers) {
    channels.connectError.publish({
      connectParams: {
        host,
        hostname,
        protocol,
        port,
        version: client[kHTTPContext]?.version,
        servername: client[kServerName],
        localAddress: client[kLocalAddress]
      },
      connector: client[kConnector],
      error: err
    })
  }

  if (err.code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const running = client[kQueue].splice(client[kRunningIdx], client[kRunning])
    client[kPendingIdx] = client[kRunningIdx]

    for (let i = 0; i < running.length; i++) {
      util.errorRequest(client, running[i], err)
    }

    while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
      const request = client[kQueue].splice(client[kPendingIdx], 1)[0]
      util.errorRequest(client, request, err)
    }
  } else {
    onError(client, err)
  }

  client.emit('connectionError', client[kUrl], [client], err)
}

function emitDrain (client) {
  client[kNeedDrain] = 0
  client.emit('drain', client[kUrl], [client])
}

function resume (client, sync) {
  if (client[kResuming] === 2) {
    return
  }

  client[kResuming] = 2

  _resume(client, sync)
  client[kResuming] = 0

  if (client[kRunningIdx] > 256) {
    client[kQueue].splice(0, client[kRunningIdx])
    client[kPendingIdx] -= client[kRunningIdx]
    client[kRunningIdx] = 0
  }
}

function _resume (client, sync) {
  while (true) {
    if (client.destroyed) {
      assert(client[kPending] === 0)
      return
    }

    if (client[kClosedResolve] && !client[kSize]) {
      client[kClosedResolve]()
      client[kClosedResolve] = null
      return
    }

    if (client[kHTTPContext]) {
      client[kHTTPContext].resume()
    }

    if (client[kBusy]) {
      client[kNeedDrain] = 2
    } else if (client[kNeedDrain] === 2) {
      if (sync) {
        client[kNeedDrain] = 1
        queueMicrotask(() => emitDrain(client))
      } else {
        emitDrain(client)
      }
      continue
    }

    if (client[kPending] === 0) {
      return
    }

    if (client[kRunning] >= (getMaxConcurrent(client) || 1)) {
      return
    }

    const request = client[kQueue][client[kPendingIdx]]

    if (request === null) {
      return
    }

    if (request.aborted) {
      client[kQueue].splice(client[kPendingIdx], 1)
      continue
    }

    if (client[kUrl].protocol === 'https:' && client[kServerName] !== request.servername) {
      if (client[kRunning] > 0) {
        return
      }

      client[kServerName] = request.servername
      client[kHTTPContext]?.destroy(new InformationalError('servername changed'), () => {
        client[kHTTPContext] = null
        resume(client)
      })
    }

    if (client[kConnecting]) {
      return
    }

    if (!client[kHTTPContext]) {
      client[kServerName] = request.servername
      connect(client)
      return
    }

    if (client[kHTTPContext].destroyed) {
      return
    }

    if (client[kHTTPContext].busy(request)) {
      return
    }

    if (!request.aborted && client[kHTTPContext].write(request)) {
      client[kPendingIdx]++
    } else {
      client[kQueue].splice(client[kPendingIdx], 1)
    }
  }
}

module.exports = Client


/***/ }),

/***/ 1841:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const buffer = __nccwpck_require__(4573)
const Dispatcher = __nccwpck_require__(883)
const {
  ClientDestroyedError,
  ClientClosedError,
  InvalidArgumentError
} = __nccwpck_require__(1088)
const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = __nccwpck_require__(6443)
const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = __nccwpck_require__(735)

const kOnDestroyed = Symbol('onDestroyed')
const kOnClosed = Symbol('onClosed')
const kWebSocketOptions = Symbol('webSocketOptions')
const kEventSourceOptions = Symbol('eventSourceOptions')

class DispatcherBase extends Dispatcher {
  /** @type {boolean} */
  [kDestroyed] = false;

  /** @type {Array<Function|null} */
  [kOnDestroyed] = null;

  /** @type {boolean} */
  [kClosed] = false;

  /** @type {Array<Function>|null} */
  [kOnClosed] = null

  /**
   * @param {import('../../types/dispatcher').DispatcherOptions} [opts]
   */
  constructor (opts) {
    super()
    this[kWebSocketOptions] = opts?.webSocket ?? {}
    this[kEventSourceOptions] = opts?.eventSource ?? {}
  }

  /**
   * @returns {import('../../types/client').Client.WebSocketOptions}
   */
  get webSocketOptions () {
    return {
      maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
      maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
    }
  }

  /**
   * @returns {import('../../types/client').Client.EventSourceOptions}
   */
  get eventSourceOptions () {
    return {
      maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength
    }
  }

  /** @returns {boolean} */
  get destroyed () {
    return this[kDestroyed]
  }

  /** @returns {boolean} */
  get closed () {
    return this[kClosed]
  }

  close (callback) {
    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.close((err, data) => {
          return err ? reject(err) : resolve(data)
        })
      })
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    if (this[kDestroyed]) {
      const err = new ClientDestroyedError()
      queueMicrotask(() => callback(err, null))
      return
    }

    if (this[kClosed]) {
      if (this[kOnClosed]) {
        this[kOnClosed].push(callback)
      } else {
        queueMicrotask(() => callback(null, null))
      }
      return
    }

    this[kClosed] = true
    this[kOnClosed] ??= []
    this[kOnClosed].push(callback)

    const onClosed = () => {
      const callbacks = this[kOnClosed]
      this[kOnClosed] = null
      for (let i = 0; i < callbacks.length; i++) {
        callbacks[i](null, null)
      }
    }

    // Should not error.
    this[kClose]()
      .then(() => this.destroy())
      .then(() => queueMicrotask(onClosed))
  }

  destroy (err, callback) {
    if (typeof err === 'function') {
      callback = err
      err = null
    }

    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.destroy(err, (err, data) => {
          return err ? reject(err) : resolve(data)
        })
      })
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    if (this[kDestroyed]) {
      if (this[kOnDestroyed]) {
        this[kOnDestroyed].push(callback)
      } else {
        queueMicrotask(() => callback(null, null))
      }
      return
    }

    if (!err) {
      err = new ClientDestroyedError()
    }

    this[kDestroyed] = true
    this[kOnDestroyed] ??= []
    this[kOnDestroyed].push(callback)

    const onDestroyed = () => {
      const callbacks = this[kOnDestroyed]
      this[kOnDestroyed] = null
      for (let i = 0; i < callbacks.length; i++) {
        callbacks[i](null, null)
      }
    }

    // Should not error.
    this[kDestroy](err)
      .then(() => queueMicrotask(onDestroyed))
  }

  dispatch (opts, handler) {
    if (!handler || typeof handler !== 'object') {
      throw new InvalidArgumentError('handler must be an object')
    }

    try {
      if (!opts || typeof opts !== 'object') {
        throw new InvalidArgumentError('opts must be an object.')
      }

      if (opts.dispatcher) {
        throw new InvalidArgumentError('opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.')
      }

      if (this[kDestroyed] || this[kOnDestroyed]) {
        throw new ClientDestroyedError()
      }

      if (this[kClosed]) {
        throw new ClientClosedError()
      }

      return this[kDispatch](opts, handler)
    } catch (err) {
      if (typeof handler.onResponseError !== 'function') {
        throw err
      }

      handler.onResponseError(null, err)

      return false
    }
  }
}

module.exports = DispatcherBase


/***/ }),

/***/ 883:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const EventEmitter = __nccwpck_require__(8474)
const { kOriginless, kUrl } = __nccwpck_require__(6443)

class Dispatcher extends EventEmitter {
  dispatch () {
    throw new Error('not implemented')
  }

  close () {
    throw new Error('not implemented')
  }

  destroy () {
    throw new Error('not implemented')
  }

  compose (...args) {
    // So we handle [interceptor1, interceptor2] or interceptor1, interceptor2, ...
    const interceptors = Array.isArray(args[0]) ? args[0] : args
    // null disables origin-dependent interceptors; undefined uses opts.origin.
    const interceptorOrigin = this[kOriginless] === true
      ? null
      : this[kUrl]?.origin
    let dispatch = this.dispatch.bind(this)

    for (const interceptor of interceptors) {
      if (interceptor == null) {
        continue
      }

      if (typeof interceptor !== 'function') {
        throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`)
      }

      dispatch = interceptor(dispatch, interceptorOrigin)

      if (dispatch == null || typeof dispatch !== 'function' || dispatch.length !== 2) {
        throw new TypeError('invalid interceptor')
      }
    }

    const originalDispatch = dispatch
    const self = this
    dispatch = function (opts, handler) {
      if (opts && typeof opts === 'object' && !opts.origin && self[kUrl]) {
        opts = Object.assign({}, opts, { origin: self[kUrl].origin })
      }
      return originalDispatch(opts, handler)
    }

    return new Proxy(this, {
      get: (target, key) => key === 'dispatch' ? dispatch : target[key]
    })
  }
}

module.exports = Dispatcher


/***/ }),

/***/ 4660:
/***/ ((module) => {



// Extracted from node/lib/internal/fixed_queue.js

// Currently optimal queue size, tested on V8 6.0 - 6.6. Must be power of two.
const kSize = 2048
const kMask = kSize - 1

// The FixedQueue is implemented as a singly-linked list of fixed-size
// circular buffers. It looks something like this:
//
//  head                                                       tail
//    |                                                          |
//    v                                                          v
// +-----------+ <-----\       +-----------+ <------\         +-----------+
// |  [null]   |        \----- |   next    |         \------- |   next    |
// +-----------+               +-----------+                  +-----------+
// |   item    | <-- bottom    |   item    | <-- bottom       | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |       bottom --> |   item    |
// |   item    |               |   item    |                  |   item    |
// |    ...    |               |    ...    |                  |    ...    |
// |   item    |               |   item    |                  |   item    |
// |   item    |               |   item    |                  |   item    |
// | undefined | <-- top       |   item    |                  |   item    |
// | undefined |               |   item    |                  |   item    |
// | undefined |               | undefined | <-- top  top --> | undefined |
// +-----------+               +-----------+                  +-----------+
//
// Or, if there is only one circular buffer, it looks something
// like either of these:
//
//  head   tail                                 head   tail
//    |     |                                     |     |
//    v     v                                     v     v
// +-----------+                               +-----------+
// |  [null]   |                               |  [null]   |
// +-----------+                               +-----------+
// | undefined |                               |   item    |
// | undefined |                               |   item    |
// |   item    | <-- bottom            top --> | undefined |
// |   item    |                               | undefined |
// | undefined | <-- top            bottom --> |   item    |
// | undefined |                               |   item    |
// +-----------+                               +-----------+
//
// Adding a value means moving `top` forward by one, removing means
// moving `bottom` forward by one. After reaching the end, the queue
// wraps around.
//
// When `top === bottom` the current queue is empty and when
// `top + 1 === bottom` it's full. This wastes a single space of storage
// but allows much quicker checks.

/**
 * @type {FixedCircularBuffer}
 * @template T
 */
class FixedCircularBuffer {
  /** @type {number} */
  bottom = 0
  /** @type {number} */
  top = 0
  /** @type {Array<T|undefined>} */
  list = new Array(kSize).fill(undefined)
  /** @type {T|null} */
  next = null

  /** @returns {boolean} */
  isEmpty () {
    return this.top === this.bottom
  }

  /** @returns {boolean} */
  isFull () {
    return ((this.top + 1) & kMask) === this.bottom
  }

  /**
   * @param {T} data
   * @returns {void}
   */
  push (data) {
    this.list[this.top] = data
    this.top = (this.top + 1) & kMask
  }

  /** @returns {T|null} */
  shift () {
    const nextItem = this.list[this.bottom]
    if (nextItem === undefined) { return null }
    this.list[this.bottom] = undefined
    this.bottom = (this.bottom + 1) & kMask
    return nextItem
  }
}

/**
 * @template T
 */
module.exports = class FixedQueue {
  constructor () {
    /** @type {FixedCircularBuffer<T>} */
    this.head = this.tail = new FixedCircularBuffer()
  }

  /** @returns {boolean} */
  isEmpty () {
    return this.head.isEmpty()
  }

  /** @param {T} data */
  push (data) {
    if (this.head.isFull()) {
      // Head is full: Creates a new queue, sets the old queue's `.next` to it,
      // and sets it as the new main queue.
      this.head = this.head.next = new FixedCircularBuffer()
    }
    this.head.push(data)
  }

  /** @returns {T|null} */
  shift () {
    const tail = this.tail
    const next = tail.shift()
    if (tail.isEmpty() && tail.next !== null) {
      // If there is another queue, it forms the new tail.
      this.tail = tail.next
      tail.next = null
    }
    return next
  }
}


/***/ }),

/***/ 1969:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(3049)
const util = __nccwpck_require__(3440)
const timers = __nccwpck_require__(6603)
const {
  HeadersTimeoutError,
  HeadersOverflowError,
  SocketError,
  InformationalError,
  BodyTimeoutError,
  HTTPParserError,
  ResponseContentLengthMismatchError,
  ResponseExceededMaxSizeError
} = __nccwpck_require__(1088)
const {
  kUrl,
  kReset,
  kClient,
  kParser,
  kBlocking,
  kRunning,
  kWriting,
  kQueue,
  kKeepAliveDefaultTimeout,
  kRunningIdx,
  kError,
  kPipelining,
  kSocket,
  kKeepAliveTimeoutValue,
  kKeepAliveMaxTimeout,
  kKeepAliveTimeoutThreshold,
  kBodyTimeout,
  kMaxResponseSize,
  kResume,
  kHTTPContext,
  kMaxHeadersSize
} = __nccwpck_require__(6443)

const FastBuffer = Buffer[Symbol.species]
const removeAllListeners = util.removeAllListeners

const kPausedByHandler = Symbol('kPausedByHandler')

const BUFFER_PAGE_SIZE = 4096
const INITIAL_BUFFER_SIZE = 128 * 1024
const EMPTY_BUF = Buffer.alloc(0)
const BODY_KIND_CONTENT_LENGTH = 0
const EVENT_RANGE_SIZE = 9
const EVENT_HEADERS_SIZE = 19

let miloPackage

// We disable wasm SIMD on ppc64 as it seems to be broken on Power 9 architectures.
// We disable wasm SIMD on riscv64 as it seems to be broken on there as well.
let useWasmSIMD = (process.arch !== 'riscv64' && process.arch !== 'ppc64')
// The Env Variable UNDICI_NO_WASM_SIMD allows explicitly overriding the default behavior.
if (process.env.UNDICI_NO_WASM_SIMD === '1') {
  useWasmSIMD = false
} else if (process.env.UNDICI_NO_WASM_SIMD === '0') {
  useWasmSIMD = true
}

const USE_NATIVE_TIMER = 0
const USE_FAST_TIMER = 1
const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER
const TIMEOUT_BODY = 4 | USE_FAST_TIMER
const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER

let miloEnabled =
  process.env.UNDICI_USE_MILO === '1' || process.env.UNDICI_USE_MILO === 'true'
let miloInstance = null
let currentBuffer = null
let currentBufferSize = 0
let currentBufferPtr = null
let currentBufferRef = null

function onParserTimeout (parserWeakRef) {
  const parser = parserWeakRef.deref ? parserWeakRef.deref() : parserWeakRef
  if (!parser) {
    return
  }

  const { socket, timeoutType, client, paused } = parser

  if (timeoutType === TIMEOUT_HEADERS) {
    if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
      assert(!paused, 'cannot be paused while waiting for headers')
      util.destroy(socket, new HeadersTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_BODY) {
    if (!paused) {
      util.destroy(socket, new BodyTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
    assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue])
    util.destroy(socket, new InformationalError('socket idle timeout'))
  }
}

function getMilo () {
  if (miloInstance) {
    return miloInstance
  }

  // Milo modules compile WASM on load; defer loading until the parser is needed.
  if (useWasmSIMD) {
    try {
      miloPackage = __nccwpck_require__(2260)
    } catch {}
  }

  miloPackage = miloPackage || __nccwpck_require__(2260)
  miloInstance = miloPackage.setup()
  return miloInstance
}

class H1Parser {
  constructor (client, socket) {
    this.milo = getMilo()

    this.client = client
    this.socket = socket
    this.parser = this.milo.create()
    this.events = new FastBuffer(
      this.milo.memory.buffer,
      this.parser + this.milo.ParserFields.EVENTS,
      4
    ).readUInt32LE(0)

    this.milo.setShouldAutodetect(this.parser, false)
    this.milo.setIsRequest(this.parser, false)
    this.milo.setShouldManageUnconsumed(this.parser, false)
    this.milo.setShouldSuspendAfterHeaders(this.parser, true)
    this.milo.setMaxHeaderLength(this.parser, client[kMaxHeadersSize])
    this.milo.setActiveEvents(
      this.parser,
      this.milo.EVENT_ACTIVE_ON_ERROR |
        this.milo.EVENT_ACTIVE_ON_MESSAGE_COMPLETE |
        this.milo.EVENT_ACTIVE_ON_REASON |
        this.milo.EVENT_ACTIVE_ON_HEADER_NAME |
        this.milo.EVENT_ACTIVE_ON_HEADER_VALUE |
        this.milo.EVENT_ACTIVE_ON_HEADERS |
        this.milo.EVENT_ACTIVE_ON_DATA |
        this.milo.EVENT_ACTIVE_ON_TRAILER_NAME |
        this.milo.EVENT_ACTIVE_ON_TRAILER_VALUE
    )

    this.timeout = null
    this.timeoutWeakRef = new WeakRef(this)
    this.timeoutValue = null
    this.timeoutType = null
    this.statusCode = 0
    this.statusText = ''
    this.upgrade = false
    this.responseStarted = false
    this.pausedByParser = false
    this.pauseStateIsStart = false
    this.headers = []
    this.trailers = []
    this.headersSize = 0
    this.trailersSize = 0
    this.headersMaxSize = client[kMaxHeadersSize]
    this.shouldKeepAlive = false
    this.paused = false
    this.errored = false
    this.waitingForMoreData = 0
    this.resume = this.resume.bind(this)
    this.bytesRead = 0
    this.keepAlive = ''
    this.connection = ''
    this.contentLength = -1
    this.maxResponseSize = client[kMaxResponseSize]
    this.directBodyRemaining = 0
    this.directBodyCompletePending = false
    this.headersSuspended = false
    this.skipBody = false

    this[kPausedByHandler] = false

    if (
      INITIAL_BUFFER_SIZE > currentBufferSize ||
      currentBuffer.buffer !== this.milo.memory.buffer
    ) {
      this.ensureBuffers(INITIAL_BUFFER_SIZE)
    } else {
      this.updateBuffers()
    }
  }

  setTimeout (delay, type) {
    if (
      delay !== this.timeoutValue ||
      (type & USE_FAST_TIMER) ^ (this.timeoutType & USE_FAST_TIMER)
    ) {
      if (this.timeout) {
        timers.clearTimeout(this.timeout)
        this.timeout = null
      }

      if (delay) {
        if (type & USE_FAST_TIMER) {
          this.timeout = timers.setFastTimeout(
            onParserTimeout,
            delay,
            this.timeoutWeakRef
          )
        } else {
          this.timeout = setTimeout(
            onParserTimeout,
            delay,
            this.timeoutWeakRef
          )
          this.timeout?.unref()
        }
      }

      this.timeoutValue = delay
    } else if (this.timeout?.refresh) {
      this.timeout.refresh()
    }

    this.timeoutType = type
  }

  ensureBuffers (size) {
    const { milo } = this

    if (currentBufferPtr != null) {
      milo.dealloc(currentBufferPtr, currentBufferSize)
    }

    // Reallocate buffers
    currentBufferSize = Math.ceil(size / BUFFER_PAGE_SIZE) * BUFFER_PAGE_SIZE
    currentBufferPtr = milo.alloc(currentBufferSize)
    currentBuffer = new FastBuffer(
      milo.memory.buffer,
      currentBufferPtr,
      currentBufferSize
    )

    this.updateBuffers()
  }

  updateBuffers () {
    this.parserFields = new FastBuffer(this.milo.memory.buffer, this.parser)
    this.parserEvents = new FastBuffer(
      this.milo.memory.buffer,
      this.events,
      64 * 1024
    )
  }

  resume () {
    if (this.socket.destroyed || !this.paused) {
      return
    }

    this.milo.resume(this.parser)

    assert(this.timeoutType === TIMEOUT_BODY)
    if (this.timeout?.refresh) {
      this.timeout.refresh()
    }

    this.paused = false
    if (this.directBodyCompletePending) {
      try {
        this.completeDirectBody()
      } catch (err) {
        util.destroy(this.socket, err)
        return
      }

      if (this.paused) {
        return
      }
    }

    this.readMore()
  }

  readMore () {
    if (this.paused || !this.parser) {
      return
    }

    while (!this.paused && this.parser) {
      if (
        this.waitingForMoreData &&
        this.socket.readableLength <= this.waitingForMoreData
      ) {
        break
      }

      this.waitingForMoreData = 0

      const chunk = this.socket.read()
      if (chunk === null) {
        break
      }

      if (this.execute(chunk) === false) {
        break
      }
    }
  }

  execute (data) {
    const available = data.length
    assert(!this.paused)

    const { socket, milo } = this

    try {
      if (this.directBodyRemaining > 0) {
        return this.consumeDirectBody(data)
      }

      if (currentBuffer.buffer !== milo.memory.buffer) {
        currentBuffer = new FastBuffer(
          milo.memory.buffer,
          currentBufferPtr,
          currentBufferSize
        )
        this.updateBuffers()
      } else if (this.parserEvents.buffer !== milo.memory.buffer) {
        this.updateBuffers()
      }

      let offset = 0
      let parseLen = available
      const headersEnd = this.statusCode === 0 ? data.indexOf('\r\n\r\n') : -1

      if (headersEnd !== -1) {
        parseLen = headersEnd + 4
      }

      for (;;) {
        if (parseLen > currentBufferSize) {
          this.ensureBuffers(parseLen)
        }

        const parseData = data.subarray(offset, offset + parseLen)
        currentBuffer.set(parseData)
        currentBufferRef = parseData

        const consumed = milo.parse(this.parser, currentBufferPtr, parseLen)
        this.drainEvents()

        const consumedTotal = offset + consumed

        if (
          this.errored ||
          (consumed === 0 &&
            this.parserFields[milo.ParserFields.ERROR_CODE] !== milo.ERROR_NONE)
        ) {
          throw this.createError(data.subarray(consumedTotal))
        } else if (this.upgrade) {
          this.onUpgrade(data.subarray(consumedTotal))
          return false
        } else if (this.directBodyCompletePending) {
          this.completeDirectBody()

          if (this.paused) {
            return false
          }
        } else if (this.pausedByParser) {
          this.pausedByParser = false
          this.headersSuspended = false
          if (this[kPausedByHandler] && this.pauseStateIsStart) {
            this.pauseStateIsStart = false
            milo.resume(this.parser)
            this[kPausedByHandler] = false
            return false
          }

          this.pauseStateIsStart = false
          this.paused = true
          socket.unshift(data.subarray(consumedTotal))
          return false
        }

        if (this.directBodyRemaining > 0) {
          return this.consumeDirectBody(data.subarray(consumedTotal))
        }

        if (consumed < parseLen) {
          const remaining = data.subarray(consumedTotal)
          socket.unshift(remaining)
          this.waitingForMoreData = consumed === 0 ? remaining.length : 0
          return false
        }

        offset = consumedTotal

        if (offset >= available) {
          if (this.headersSuspended) {
            this.headersSuspended = false
            parseLen = 0
            continue
          }

          return true
        }

        this.headersSuspended = false
        parseLen = available - offset
      }
    } catch (err) {
      util.destroy(socket, err)
      return false
    } finally {
      currentBufferRef = null
    }
  }

  consumeDirectBody (data) {
    const { socket, client, maxResponseSize } = this
    const available = data.length
    const len = Math.min(available, this.directBodyRemaining)

    if (this.timeout?.refresh) {
      this.timeout.refresh()
    }

    if (len > 0) {
      const request = client[kQueue][client[kRunningIdx]]
      assert(request)
      assert(this.timeoutType === TIMEOUT_BODY)
      assert(this.statusCode >= 200)

      if (maxResponseSize > -1 && this.bytesRead + len > maxResponseSize) {
        throw new ResponseExceededMaxSizeError()
      }

      this.bytesRead += len
      this.directBodyRemaining -= len

      if (request.onResponseData(data.subarray(0, len)) === false) {
        this.directBodyCompletePending = this.directBodyRemaining === 0
        this.pauseParser()
        this[kPausedByHandler] = true
        this.pausedByParser = false
        this.paused = true

        if (len < available) {
          socket.unshift(data.subarray(len))
        }

        return false
      }
    }

    if (this.directBodyRemaining === 0) {
      this.completeDirectBody()

      const remaining = data.subarray(len)
      if (
        this.errored ||
        this.parserFields[this.milo.ParserFields.ERROR_CODE] !==
          this.milo.ERROR_NONE
      ) {
        throw this.createError(remaining)
      } else if (this.pausedByParser) {
        this.pausedByParser = false
        this.pauseStateIsStart = false
        this.paused = true
        if (remaining.length > 0) {
          socket.unshift(remaining)
        }
        return false
      }

      if (remaining.length > 0) {
        socket.unshift(remaining)
        return false
      }
    }

    return true
  }

  completeDirectBody () {
    const { milo } = this

    if (currentBuffer.buffer !== milo.memory.buffer) {
      currentBuffer = new FastBuffer(
        milo.memory.buffer,
        currentBufferPtr,
        currentBufferSize
      )
      this.updateBuffers()
    } else if (this.parserEvents.buffer !== milo.memory.buffer) {
      this.updateBuffers()
    }

    this.directBodyCompletePending = false
    currentBufferRef = EMPTY_BUF

    milo.complete(this.parser)
    this.drainEvents()
  }

  setShouldSkipBody (value) {
    if (this.skipBody !== value) {
      this.skipBody = value
      this.milo.setShouldSkipBody(this.parser, value)
    }
  }

  finish () {
    if (!this.parser) {
      return null
    }

    if (this.directBodyRemaining > 0) {
      return new ResponseContentLengthMismatchError()
    }

    if (this.parserEvents.buffer !== this.milo.memory.buffer) {
      this.updateBuffers()
    }

    this.milo.finish(this.parser)
    this.drainEvents()

    if (!this.errored) {
      return null
    }

    return this.createError(EMPTY_BUF)
  }

  createError (data) {
    const { contentLength, bytesRead } = this

    if (contentLength !== -1 && bytesRead !== contentLength) {
      return new ResponseContentLengthMismatchError()
    }

    const errorCode = this.parserFields[this.milo.ParserFields.ERROR_CODE]
    const errorName = this.milo.Errors[errorCode]
    const errorDescription =
      errorName === 'UNEXPECTED_EOF'
        ? 'Invalid EOF state'
        : this.milo.getErrorDescription(this.parser)
    const reason =
      errorName === 'UNEXPECTED_EOF'
        ? errorDescription
        : errorDescription
          ? `[ERROR_${errorName}] ${errorDescription}`
          : `ERROR_${errorName}`
    return new HTTPParserError(
      `Response does not match the HTTP/1.1 protocol (${reason})`,
      errorName,
      data
    )
  }

  destroy () {
    if (this.parser) {
      this.milo.destroy(this.parser)
      this.parser = null
    }

    this.timeout && timers.clearTimeout(this.timeout)
    this.timeout = null
    this.timeoutValue = null
    this.timeoutType = null
    this.paused = false
    this.responseStarted = false
    this.pausedByParser = false
    this.pauseStateIsStart = false
    this.connection = ''
    this.skipBody = false
  }

  pauseParser (stateIsStart = false) {
    this.milo.pause(this.parser)
    this.pausedByParser = true
    this.pauseStateIsStart = stateIsStart
  }

  drainEvents () {
    const { socket, client, milo } = this
    let cursor = 0

    const firstEvent = this.parserEvents[0]
    if (
      firstEvent !== milo.EVENT_END &&
      firstEvent !== milo.EVENT_ERROR &&
      !this.responseStarted
    ) {
      this.responseStarted = true

      if (socket.destroyed) {
        return this.fail(this.milo.ERROR_CALLBACK_ERROR, 'Other side closed')
      }

      const request = client[kQueue][client[kRunningIdx]]
      if (!request) {
        return this.fail(this.milo.ERROR_CALLBACK_ERROR, 'Missing request')
      }

      request.onResponseStarted()
    }

    for (;;) {
      const event = this.parserEvents[cursor]
      let eventLen = EVENT_RANGE_SIZE
      switch (event) {
        case milo.EVENT_END:
          return
        case milo.EVENT_ERROR:
          this.errored = true
          return
        case milo.EVENT_MESSAGE_COMPLETE: {
          const {
            client,
            socket,
            statusCode,
            upgrade,
            trailers,
            contentLength,
            bytesRead,
            shouldKeepAlive
          } = this

          this.responseStarted = false

          if (socket.destroyed && (!statusCode || shouldKeepAlive)) {
            return this.fail(milo.ERROR_CALLBACK_ERROR, 'Other side closed')
          }

          if (upgrade) {
            this.pauseParser()
            return
          }

          assert(statusCode >= 100)

          const request = client[kQueue][client[kRunningIdx]]
          assert(request)

          this.statusCode = 0
          this.statusText = ''
          this.bytesRead = 0
          this.contentLength = -1
          this.directBodyRemaining = 0
          this.directBodyCompletePending = false
          this.headersSuspended = false
          this.skipBody = false
          this.keepAlive = ''
          this.connection = ''
          this.trailers = []
          this.trailersSize = 0

          if (statusCode < 200) {
            break
          }

          if (
            request.method !== 'HEAD' &&
            contentLength !== -1 &&
            bytesRead !== contentLength
          ) {
            util.destroy(socket, new ResponseContentLengthMismatchError())
            this.pauseParser()
            break
          }

          request.onResponseEnd(trailers)

          client[kQueue][client[kRunningIdx]++] = null

          if (socket[kWriting]) {
            assert(client[kRunning] === 0)
            util.destroy(socket, new InformationalError('reset'))
            this.pauseParser(true)
          } else if (!shouldKeepAlive) {
            util.destroy(socket, new InformationalError('reset'))
            this.pauseParser(true)
          } else if (socket[kReset] && client[kRunning] === 0) {
            util.destroy(socket, new InformationalError('reset'))
            this.pauseParser(true)
          } else if (client[kPipelining] == null || client[kPipelining] === 1) {
            setImmediate(client[kResume])
          } else {
            client[kResume]()
          }

          break
        }
        case milo.EVENT_REASON: {
          const at = this.parserEvents.readUInt32LE(cursor + 1)
          const len = this.parserEvents.readUInt32LE(cursor + 5)
          this.statusText = new FastBuffer(
            currentBufferRef.buffer,
            currentBufferRef.byteOffset + at,
            len
          ).toString()
          break
        }
        case milo.EVENT_HEADER_NAME: {
          const at = this.parserEvents.readUInt32LE(cursor + 1)
          const len = this.parserEvents.readUInt32LE(cursor + 5)
          const data =
            len > 0
              ? new FastBuffer(
                currentBufferRef.buffer,
                currentBufferRef.byteOffset + at,
                len
              )
              : EMPTY_BUF

          this.headers.push(data)
          this.headersSize += len
          if (this.headersSize >= this.headersMaxSize) {
            util.destroy(this.socket, new HeadersOverflowError())
            return this.fail(milo.ERROR_CALLBACK_ERROR, 'Headers overflow')
          }

          break
        }
        case milo.EVENT_HEADER_VALUE: {
          const at = this.parserEvents.readUInt32LE(cursor + 1)
          const len = this.parserEvents.readUInt32LE(cursor + 5)
          const data =
            len > 0
              ? new FastBuffer(
                currentBufferRef.buffer,
                currentBufferRef.byteOffset + at,
                len
              )
              : EMPTY_BUF
          const key = this.headers[this.headers.length - 1]

          this.headers.push(data)

          if (key.length === 10) {
            const headerName = util.bufferToLowerCasedHeaderName(key)
            if (headerName === 'keep-alive') {
              this.keepAlive += (this.keepAlive.length === 0 ? '' : ',') + data.toString()
            } else if (headerName === 'connection') {
              this.connection += (this.connection.length === 0 ? '' : ',') + data.toString()
            }
          }

          this.headersSize += len
          if (this.headersSize >= this.headersMaxSize) {
            util.destroy(this.socket, new HeadersOverflowError())
            return this.fail(milo.ERROR_CALLBACK_ERROR, 'Headers overflow')
          }

          break
        }
        case milo.EVENT_HEADERS: {
          eventLen = EVENT_HEADERS_SIZE

          const statusCode = this.parserEvents.readUInt16LE(cursor + 5)
          const shouldKeepAlive = this.parserEvents[cursor + 7] !== 0
          const shouldUpgrade = this.parserEvents[cursor + 8] !== 0
          const hasTrailers = this.parserEvents[cursor + 9] !== 0
          const bodyKind = this.parserEvents[cursor + 10]
          const contentLength =
            this.parserEvents.readUInt32LE(cursor + 11) +
            this.parserEvents.readUInt32LE(cursor + 15) * 0x100000000

          const { socket, client, headers, statusText } = this

          if (socket.destroyed) {
            return this.fail(milo.ERROR_CALLBACK_ERROR, 'Other side closed')
          }

          const request = client[kQueue][client[kRunningIdx]]
          if (!request) {
            return this.fail(milo.ERROR_CALLBACK_ERROR, 'Missing request')
          }

          assert(!this.upgrade)
          assert(this.statusCode < 200)

          if (statusCode === 100) {
            util.destroy(
              socket,
              new SocketError('bad response', util.getSocketInfo(socket))
            )
            return this.fail(milo.ERROR_CALLBACK_ERROR, 'Bad response')
          }

          if (shouldUpgrade && !request.upgrade) {
            util.destroy(
              socket,
              new SocketError('bad upgrade', util.getSocketInfo(socket))
            )
            return this.fail(milo.ERROR_CALLBACK_ERROR, 'Bad upgrade')
          }

          assert(this.timeoutType === TIMEOUT_HEADERS)

          this.statusCode = statusCode
          this.shouldKeepAlive =
            shouldKeepAlive ||
            (request.method === 'HEAD' &&
              !socket[kReset] &&
              /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) &&
              !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection))
          this.contentLength =
            bodyKind === BODY_KIND_CONTENT_LENGTH ? contentLength : -1

          if (this.statusCode >= 200) {
            const bodyTimeout =
              request.bodyTimeout != null
                ? request.bodyTimeout
                : client[kBodyTimeout]
            this.setTimeout(bodyTimeout, TIMEOUT_BODY)
          } else if (this.timeout?.refresh) {
            this.timeout.refresh()
          }

          if (request.method === 'CONNECT') {
            assert(client[kRunning] === 1)
            milo.setIsConnect(this.parser, true)
            this.upgrade = true
            return
          }

          if (shouldUpgrade) {
            assert(client[kRunning] === 1)
            this.upgrade = true
            this.pauseParser()
            return
          }

          this.headers = []
          this.headersSize = 0

          if (this.shouldKeepAlive && client[kPipelining]) {
            const keepAliveTimeout = this.keepAlive
              ? util.parseKeepAliveTimeout(this.keepAlive)
              : null

            if (keepAliveTimeout != null) {
              const timeout = Math.min(
                keepAliveTimeout - client[kKeepAliveTimeoutThreshold],
                client[kKeepAliveMaxTimeout]
              )
              if (timeout <= 0) {
                socket[kReset] = true
              } else {
                client[kKeepAliveTimeoutValue] = timeout
              }
            } else {
              client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout]
            }
          } else {
            socket[kReset] = true
          }

          const pause =
            request.onResponseStart(
              statusCode,
              headers,
              this.resume,
              statusText
            ) === false

          if (request.aborted) {
            return this.fail(milo.ERROR_CALLBACK_ERROR, 'Request aborted')
          }

          if (request.method === 'HEAD' || statusCode < 200) {
            this.setShouldSkipBody(true)
          }

          this.headersSuspended = true
          if (
            !pause &&
            request.method !== 'HEAD' &&
            statusCode >= 200 &&
            statusCode !== 204 &&
            statusCode !== 205 &&
            statusCode !== 304 &&
            bodyKind === BODY_KIND_CONTENT_LENGTH &&
            contentLength > 0 &&
            !hasTrailers
          ) {
            this.directBodyRemaining = contentLength
          }

          if (socket[kBlocking]) {
            socket[kBlocking] = false
            client[kResume]()
          }

          if (pause) {
            this.pauseParser()
            this[kPausedByHandler] = true
          } else if (
            request.method === 'HEAD' ||
            statusCode < 200 ||
            statusCode === 204 ||
            statusCode === 205 ||
            statusCode === 304 ||
            (bodyKind === BODY_KIND_CONTENT_LENGTH && contentLength === 0)
          ) {
            this.directBodyCompletePending = true
          }

          break
        }
        case milo.EVENT_DATA: {
          const at = this.parserEvents.readUInt32LE(cursor + 1)
          const len = this.parserEvents.readUInt32LE(cursor + 5)
          const { client, socket, statusCode, maxResponseSize } = this

          if (socket.destroyed) {
            return this.fail(milo.ERROR_CALLBACK_ERROR, 'Other side closed')
          }

          const request = client[kQueue][client[kRunningIdx]]
          assert(request)
          assert(this.timeoutType === TIMEOUT_BODY)

          if (this.timeout?.refresh) {
            this.timeout.refresh()
          }

          assert(statusCode >= 200)

          if (maxResponseSize > -1 && this.bytesRead + len > maxResponseSize) {
            util.destroy(socket, new ResponseExceededMaxSizeError())
            return this.fail(
              milo.ERROR_CALLBACK_ERROR,
              'Response size exceeded'
            )
          }

          this.bytesRead += len

          const buffer = currentBufferRef
          if (
            request.onResponseData(
              new FastBuffer(buffer.buffer, buffer.byteOffset + at, len)
            ) === false
          ) {
            this.pauseParser()
            this[kPausedByHandler] = true
          }

          break
        }
        case milo.EVENT_TRAILER_NAME: {
          const at = this.parserEvents.readUInt32LE(cursor + 1)
          const len = this.parserEvents.readUInt32LE(cursor + 5)
          const data =
            len > 0
              ? new FastBuffer(
                currentBufferRef.buffer,
                currentBufferRef.byteOffset + at,
                len
              )
              : EMPTY_BUF

          this.trailers.push(data)

          this.trailersSize += len
          if (this.trailersSize >= this.headersMaxSize) {
            util.destroy(this.socket, new HeadersOverflowError())
            return this.fail(milo.ERROR_CALLBACK_ERROR, 'Headers overflow')
          }

          break
        }
        case milo.EVENT_TRAILER_VALUE: {
          const at = this.parserEvents.readUInt32LE(cursor + 1)
          const len = this.parserEvents.readUInt32LE(cursor + 5)
          const data =
            len > 0
              ? new FastBuffer(
                currentBufferRef.buffer,
                currentBufferRef.byteOffset + at,
                len
              )
              : EMPTY_BUF

          this.trailers.push(data)

          this.trailersSize += len
          if (this.trailersSize >= this.headersMaxSize) {
            util.destroy(this.socket, new HeadersOverflowError())
            return this.fail(milo.ERROR_CALLBACK_ERROR, 'Headers overflow')
          }

          break
        }
        default:
          return
      }

      cursor += eventLen
    }
  }

  fail (code, message) {
    this.milo.fail(this.parser, code, message)
    this.errored = true
  }

  onUpgrade (head) {
    const { upgrade, client, socket, headers, statusCode } = this

    assert(upgrade)
    assert(client[kSocket] === socket)
    assert(!socket.destroyed)
    assert(!this.paused)

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)
    assert(request.upgrade || request.method === 'CONNECT')

    this.statusCode = 0
    this.statusText = ''
    this.shouldKeepAlive = false
    this.headers = []
    this.headersSize = 0

    socket.unshift(head)
    socket[kParser].destroy()
    socket[kParser] = null
    socket[kClient] = null
    socket[kError] = null

    removeAllListeners(socket)

    client[kSocket] = null
    client[kHTTPContext] = null
    client[kQueue][client[kRunningIdx]++] = null
    client.emit(
      'disconnect',
      client[kUrl],
      [client],
      new InformationalError('upgrade')
    )

    try {
      request.onRequestUpgrade(statusCode, headers, socket)
    } catch (err) {
      util.destroy(socket, err)
    }

    client[kResume]()
  }
}

function setMiloEnabled (value) {
  miloEnabled = value
}

function getMiloEnabled () {
  return miloEnabled
}

module.exports = { H1Parser, getMiloEnabled, setMiloEnabled }


/***/ }),

/***/ 2128:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { AsyncResource } = __nccwpck_require__(6698)
const { PoolStats } = __nccwpck_require__(6854)
const DispatcherBase = __nccwpck_require__(1841)
const FixedQueue = __nccwpck_require__(4660)
const { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = __nccwpck_require__(6443)

const kClients = Symbol('clients')
const kNeedDrain = Symbol('needDrain')
const kQueue = Symbol('queue')
const kClosedResolve = Symbol('closed resolve')
const kOnDrain = Symbol('onDrain')
const kOnConnect = Symbol('onConnect')
const kOnDisconnect = Symbol('onDisconnect')
const kOnConnectionError = Symbol('onConnectionError')
const kOnClientBusy = Symbol('on client busy')
const kOnClientDrain = Symbol('on client drain')
const kDrainQueue = Symbol('drain queue')
const kGetDispatcher = Symbol('get dispatcher')
const kHasDispatcher = Symbol('has dispatcher')
const kAddClient = Symbol('add client')
const kRemoveClient = Symbol('remove client')
const kRetireClient = Symbol('retire client')
const kRetiring = Symbol('retiring clients')

// Closes every live client, including clients that have been
// taken out of rotation but are still finishing their own
// requests.
// Requests that wait in the Pool queue are dispatched later from whichever
// callback drains the queue (another request's connect, drain, ...). Capture
// the caller's async context so Client#dispatch, and the diagnostics channel
// events it publishes, still run in it.
class QueuedRequest extends AsyncResource {
  constructor (opts, handler) {
    super('UNDICI_POOL_QUEUED_REQUEST')
    this.opts = opts
    this.handler = handler
  }

  dispatch (dispatcher) {
    return this.runInAsyncScope(dispatcher.dispatch, dispatcher, this.opts, this.handler)
  }
}

function closeClients (pool) {
  const closeAll = []
  for (let i = 0; i < pool[kClients].length; i++) {
    const client = pool[kClients][i]
    if (!client.destroyed) {
      closeAll.push(client.close())
    }
  }
  for (const closed of pool[kRetiring].values()) {
    closeAll.push(closed)
  }
  return Promise.all(closeAll)
}

class PoolBase extends DispatcherBase {
  [kQueue] = new FixedQueue();

  [kQueued] = 0;

  [kClients] = [];

  // Clients removed from kClients that have not finished closing,
  // mapped to a promise that settles once they have.
  [kRetiring] = new Map();

  [kNeedDrain] = false;

  [kOnDrain] (client, origin, targets) {
    if (client.closed || client.destroyed) {
      return
    }

    const queue = this[kQueue]
    let needDrain = false

    this[kOnClientDrain](client)

    while (!needDrain) {
      const item = queue.shift()
      if (!item) {
        break
      }
      this[kQueued]--
      needDrain = !item.dispatch(client)
    }

    client[kNeedDrain] = needDrain
    if (needDrain) {
      this[kOnClientBusy](client)

      // This client is full but requests are still queued, e.g. an h2
      // client that has just released everything queued while ALPN was
      // negotiated and hit maxConcurrentStreams. Hand the rest to other
      // clients, creating new ones up to the connection limit, instead of
      // leaving them for this client to drain one batch at a time.
      if (!queue.isEmpty()) {
        return this[kDrainQueue](origin, targets)
      }
    }

    if (!needDrain && this[kNeedDrain]) {
      this[kNeedDrain] = false
      this.emit('drain', origin, [this, ...targets])
    }

    if (this[kClosedResolve] && queue.isEmpty()) {
      return closeClients(this).then(this[kClosedResolve])
    }
  }

  [kOnClientBusy] () {}

  [kOnClientDrain] () {}

  [kDrainQueue] (origin, targets) {
    const queue = this[kQueue]
    let hasDispatcher = true

    while (!queue.isEmpty()) {
      const dispatcher = this[kGetDispatcher]()
      if (!dispatcher) {
        hasDispatcher = false
        break
      }

      const item = queue.shift()
      this[kQueued]--

      if (!item.dispatch(dispatcher)) {
        dispatcher[kNeedDrain] = true
        this[kOnClientBusy](dispatcher)
        hasDispatcher = this[kHasDispatcher]()
        if (!hasDispatcher) {
          break
        }
      }
    }

    if (hasDispatcher && this[kNeedDrain]) {
      this[kNeedDrain] = false
      this.emit('drain', origin, [this, ...targets])
    }

    if (this[kClosedResolve] && queue.isEmpty()) {
      return closeClients(this).then(this[kClosedResolve])
    }
  }

  [kOnConnect] = (origin, targets) => {
    this.emit('connect', origin, [this, ...targets])
  };

  [kOnDisconnect] = (origin, targets, err) => {
    this.emit('disconnect', origin, [this, ...targets], err)
  };

  [kOnConnectionError] = (origin, targets, err) => {
    this.emit('connectionError', origin, [this, ...targets], err)
  }

  get [kBusy] () {
    return this[kNeedDrain]
  }

  get [kConnected] () {
    let ret = 0
    for (const { [kConnected]: connected } of this[kClients]) {
      ret += connected
    }
    return ret
  }

  get [kFree] () {
    let ret = 0
    for (const { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) {
      ret += connected && !needDrain
    }
    return ret
  }

  get [kPending] () {
    let ret = this[kQueued]
    for (const { [kPending]: pending } of this[kClients]) {
      ret += pending
    }
    return ret
  }

  get [kRunning] () {
    let ret = 0
    for (const { [kRunning]: running } of this[kClients]) {
      ret += running
    }
    return ret
  }

  get [kSize] () {
    let ret = this[kQueued]
    for (const { [kSize]: size } of this[kClients]) {
      ret += size
    }
    return ret
  }

  get stats () {
    return new PoolStats(this)
  }

  [kClose] () {
    if (this[kQueue].isEmpty()) {
      return closeClients(this)
    } else {
      return new Promise((resolve) => {
        this[kClosedResolve] = resolve
      })
    }
  }

  [kDestroy] (err) {
    while (true) {
      const item = this[kQueue].shift()
      if (!item) {
        break
      }
      item.handler.onResponseError(null, err)
    }

    const destroyAll = new Array(this[kClients].length)
    for (let i = 0; i < this[kClients].length; i++) {
      destroyAll[i] = this[kClients][i].destroy(err)
    }
    for (const client of this[kRetiring].keys()) {
      destroyAll.push(client.destroy(err))
    }
    return Promise.all(destroyAll)
  }

  [kDispatch] (opts, handler) {
    const dispatcher = this[kGetDispatcher]()

    if (!dispatcher) {
      this[kNeedDrain] = true
      this[kQueue].push(new QueuedRequest(opts, handler))
      this[kQueued]++
    } else if (!dispatcher.dispatch(opts, handler)) {
      dispatcher[kNeedDrain] = true
      this[kOnClientBusy](dispatcher)
      this[kNeedDrain] = !this[kHasDispatcher]()
    }

    return !this[kNeedDrain]
  }

  [kHasDispatcher] () {
    for (let i = 0; i < this[kClients].length; i++) {
      const dispatcher = this[kClients][i]

      if (
        !dispatcher[kNeedDrain] &&
        dispatcher.closed !== true &&
        dispatcher.destroyed !== true
      ) {
        return true
      }
    }

    return false
  }

  [kAddClient] (client) {
    client
      .on('drain', this[kOnDrain].bind(this, client))
      .on('connect', this[kOnConnect])
      .on('disconnect', this[kOnDisconnect])
      .on('connectionError', this[kOnConnectionError])

    this[kClients].push(client)

    if (this[kNeedDrain]) {
      queueMicrotask(() => {
        if (this[kNeedDrain] && !client[kNeedDrain]) {
          this[kOnDrain](client, client[kUrl], [client, this])
        }
      })
    }

    return this
  }

  // Takes a client out of rotation. A closed client no longer takes requests
  // from the pool queue (see kOnDrain), but it finishes the requests it
  // already has. Until it has, pool.close() waits for it and pool.destroy()
  // destroys it.
  [kRetireClient] (client) {
    const idx = this[kClients].indexOf(client)
    if (idx !== -1) {
      this[kClients].splice(idx, 1)
    }

    if (client.destroyed || this[kRetiring].has(client)) {
      return
    }

    // Use the callback form: custom dispatchers from `factory` are not
    // required to return a promise, and may call back synchronously.
    let done = false
    let resolveClosed
    const closed = new Promise((resolve) => { resolveClosed = resolve })
    this[kRetiring].set(client, closed)
    client.close(() => {
      if (!done) {
        done = true
        this[kRetiring].delete(client)
        resolveClosed()
      }
    })
  }

  [kRemoveClient] (client) {
    this[kRetireClient](client)

    this[kNeedDrain] = !this[kClients].some(dispatcher => (
      !dispatcher[kNeedDrain] &&
      dispatcher.closed !== true &&
      dispatcher.destroyed !== true
    ))
  }
}

module.exports = {
  PoolBase,
  kClients,
  kNeedDrain,
  kAddClient,
  kRemoveClient,
  kRetireClient,
  kDrainQueue,
  kOnClientBusy,
  kOnClientDrain,
  kGetDispatcher,
  kHasDispatcher
}


/***/ }),

/***/ 628:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  PoolBase,
  kClients,
  kNeedDrain,
  kAddClient,
  kDrainQueue,
  kOnClientBusy,
  kOnClientDrain,
  kGetDispatcher,
  kHasDispatcher,
  kRemoveClient,
  kRetireClient
} = __nccwpck_require__(2128)
const Client = __nccwpck_require__(3701)
const {
  InvalidArgumentError
} = __nccwpck_require__(1088)
const util = __nccwpck_require__(3440)
const { kConnecting, kHTTPContext, kUrl, kQueued } = __nccwpck_require__(6443)
const buildConnector = __nccwpck_require__(9136)

const kOptions = Symbol('options')
const kConnections = Symbol('connections')
const kFactory = Symbol('factory')
const kProtocol = Symbol('protocol')
const kProtocolProbe = Symbol('protocol probe')

function defaultFactory (origin, opts) {
  return new Client(origin, opts)
}

function shouldCreateProtocolProbe (pool, dispatcher) {
  return dispatcher instanceof Client &&
    pool[kProtocol] !== 'h1' &&
    (pool[kOptions].useH2c === true || (pool[kUrl].protocol === 'https:' && pool[kOptions].allowH2 !== false))
}

function createClient (pool) {
  const dispatcher = pool[kFactory](pool[kUrl], pool[kOptions])

  // HTTPS does not reveal whether the peer selected h1 or h2 until ALPN
  // completes. While h2 is still possible, let one Client probe the protocol
  // and keep later requests in the Pool queue instead of opening one TLS
  // connection per request. A confirmed h1 connection disables this gate and
  // restores the usual Pool fan-out.
  if (shouldCreateProtocolProbe(pool, dispatcher)) {
    pool[kProtocolProbe] = dispatcher
  }

  pool[kAddClient](dispatcher)
  return dispatcher
}

class Pool extends PoolBase {
  constructor (origin, {
    connections,
    factory = defaultFactory,
    connect,
    connectTimeout,
    tls,
    maxCachedSessions,
    socketPath,
    autoSelectFamily,
    autoSelectFamilyAttemptTimeout,
    allowH2,
    useH2c,
    clientTtl,
    ...options
  } = {}) {
    if (connections != null && (!Number.isFinite(connections) || connections < 0)) {
      throw new InvalidArgumentError('invalid connections')
    }

    if (typeof factory !== 'function') {
      throw new InvalidArgumentError('factory must be a function.')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (typeof connect !== 'function') {
      connect = buildConnector({
        ...tls,
        maxCachedSessions,
        allowH2,
        useH2c,
        socketPath,
        timeout: connectTimeout,
        ...(typeof autoSelectFamily === 'boolean' ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : undefined),
        ...connect
      })
    }

    super(options)

    this[kConnections] = connections || null
    this[kUrl] = util.parseOrigin(origin)
    this[kOptions] = { ...util.deepClone(options), connect, allowH2, useH2c, clientTtl, socketPath }
    this[kFactory] = factory
    this[kProtocol] = null
    this[kProtocolProbe] = null

    this.on('connect', (origin, targets) => {
      if (clientTtl != null && clientTtl > 0) {
        for (const target of targets) {
          Object.assign(target, { ttl: Date.now() })
        }
      }

      const client = targets[targets.length - 1]
      if (client instanceof Client) {
        this[kProtocol] = client[kHTTPContext]?.version
      }

      if (client === this[kProtocolProbe]) {
        // An h2 Client's drain event releases the requests accumulated during
        // negotiation onto that Client. If ALPN selected h1, release the probe
        // immediately and restore normal Pool fan-out instead.
        if (this[kProtocol] !== 'h2') {
          this[kProtocolProbe] = null
          this[kDrainQueue](origin, targets.slice(1))
        }
      }
    })

    this.on('disconnect', (origin, targets) => {
      if (targets.includes(this[kProtocolProbe])) {
        this[kProtocolProbe] = null
        this[kDrainQueue](origin, targets.slice(1))
      }
    })

    this.on('connectionError', (origin, targets) => {
      let resumeQueued = false

      // If a connection error occurs, we remove the client from the pool,
      // and emit a connectionError event. They will not be re-used.
      // Fixes https://github.com/nodejs/undici/issues/3895
      for (const target of targets) {
        if (target === this[kProtocolProbe]) {
          this[kProtocolProbe] = null
          resumeQueued = true
        }

        // Retire (close) the client rather than only dropping it from
        // kClients: otherwise its drain listener keeps pulling requests from
        // the pool queue onto a client that pool.destroy() can't reach.
        if (this[kClients].includes(target)) {
          this[kRetireClient](target)
        }
      }

      // The retired client no longer drains the pool queue, so hand any
      // queued requests to another (possibly new) client.
      if (resumeQueued || this[kQueued] > 0) {
        this[kDrainQueue](origin, targets.slice(1))
      }
    })
  }

  [kOnClientBusy] (client) {
    if (
      this[kProtocolProbe] === null &&
      client[kConnecting] &&
      shouldCreateProtocolProbe(this, client)
    ) {
      this[kProtocolProbe] = client
    }
  }

  [kOnClientDrain] (client) {
    if (client === this[kProtocolProbe]) {
      this[kProtocolProbe] = null
    }
  }

  [kGetDispatcher] () {
    const clientTtlOption = this[kOptions].clientTtl
    for (let i = 0; i < this[kClients].length; i++) {
      const client = this[kClients][i]

      // check ttl of client and if it's stale, remove it from the pool
      if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && ((Date.now() - client.ttl) > clientTtlOption)) {
        this[kRemoveClient](client)
        i--
      } else if (!client[kNeedDrain]) {
        return client
      }
    }

    if (this[kProtocolProbe] !== null) {
      return
    }

    if (!this[kConnections] || this[kClients].length < this[kConnections]) {
      return createClient(this)
    }
  }

  [kHasDispatcher] () {
    const clientTtlOption = this[kOptions].clientTtl
    for (let i = 0; i < this[kClients].length; i++) {
      const client = this[kClients][i]

      if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && ((Date.now() - client.ttl) > clientTtlOption)) {
        this[kRemoveClient](client)
        i--
      } else if (!client[kNeedDrain]) {
        return true
      }
    }

    if (this[kProtocolProbe] !== null) {
      return false
    }

    if (!this[kConnections] || this[kClients].length < this[kConnections]) {
      createClient(this)
      return true
    }

    return false
  }
}

module.exports = Pool


/***/ }),

/***/ 2824:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SPECIAL_HEADERS = exports.MINOR = exports.MAJOR = exports.HTAB_SP_VCHAR_OBS_TEXT = exports.QUOTED_STRING = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.HEX = exports.URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.STATUSES_HTTP = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.HEADER_STATE = exports.FINISH = exports.STATUSES = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
const utils_1 = __nccwpck_require__(172);
// Emums
exports.ERROR = {
    OK: 0,
    INTERNAL: 1,
    STRICT: 2,
    CR_EXPECTED: 25,
    LF_EXPECTED: 3,
    UNEXPECTED_CONTENT_LENGTH: 4,
    UNEXPECTED_SPACE: 30,
    CLOSED_CONNECTION: 5,
    INVALID_METHOD: 6,
    INVALID_URL: 7,
    INVALID_CONSTANT: 8,
    INVALID_VERSION: 9,
    INVALID_HEADER_TOKEN: 10,
    INVALID_CONTENT_LENGTH: 11,
    INVALID_CHUNK_SIZE: 12,
    INVALID_STATUS: 13,
    INVALID_EOF_STATE: 14,
    INVALID_TRANSFER_ENCODING: 15,
    CB_MESSAGE_BEGIN: 16,
    CB_HEADERS_COMPLETE: 17,
    CB_MESSAGE_COMPLETE: 18,
    CB_CHUNK_HEADER: 19,
    CB_CHUNK_COMPLETE: 20,
    PAUSED: 21,
    PAUSED_UPGRADE: 22,
    PAUSED_H2_UPGRADE: 23,
    USER: 24,
    CB_URL_COMPLETE: 26,
    CB_STATUS_COMPLETE: 27,
    CB_METHOD_COMPLETE: 32,
    CB_VERSION_COMPLETE: 33,
    CB_HEADER_FIELD_COMPLETE: 28,
    CB_HEADER_VALUE_COMPLETE: 29,
    CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
    CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
    CB_RESET: 31,
    CB_PROTOCOL_COMPLETE: 38,
};
exports.TYPE = {
    BOTH: 0, // default
    REQUEST: 1,
    RESPONSE: 2,
};
exports.FLAGS = {
    CONNECTION_KEEP_ALIVE: 1 << 0,
    CONNECTION_CLOSE: 1 << 1,
    CONNECTION_UPGRADE: 1 << 2,
    CHUNKED: 1 << 3,
    UPGRADE: 1 << 4,
    CONTENT_LENGTH: 1 << 5,
    SKIPBODY: 1 << 6,
    TRAILING: 1 << 7,
    // 1 << 8 is unused
    TRANSFER_ENCODING: 1 << 9,
};
exports.LENIENT_FLAGS = {
    HEADERS: 1 << 0,
    CHUNKED_LENGTH: 1 << 1,
    KEEP_ALIVE: 1 << 2,
    TRANSFER_ENCODING: 1 << 3,
    VERSION: 1 << 4,
    DATA_AFTER_CLOSE: 1 << 5,
    OPTIONAL_LF_AFTER_CR: 1 << 6,
    OPTIONAL_CRLF_AFTER_CHUNK: 1 << 7,
    OPTIONAL_CR_BEFORE_LF: 1 << 8,
    SPACES_AFTER_CHUNK_SIZE: 1 << 9,
};
exports.METHODS = {
    'DELETE': 0,
    'GET': 1,
    'HEAD': 2,
    'POST': 3,
    'PUT': 4,
    /* pathological */
    'CONNECT': 5,
    'OPTIONS': 6,
    'TRACE': 7,
    /* WebDAV */
    'COPY': 8,
    'LOCK': 9,
    'MKCOL': 10,
    'MOVE': 11,
    'PROPFIND': 12,
    'PROPPATCH': 13,
    'SEARCH': 14,
    'UNLOCK': 15,
    'BIND': 16,
    'REBIND': 17,
    'UNBIND': 18,
    'ACL': 19,
    /* subversion */
    'REPORT': 20,
    'MKACTIVITY': 21,
    'CHECKOUT': 22,
    'MERGE': 23,
    /* upnp */
    'M-SEARCH': 24,
    'NOTIFY': 25,
    'SUBSCRIBE': 26,
    'UNSUBSCRIBE': 27,
    /* RFC-5789 */
    'PATCH': 28,
    'PURGE': 29,
    /* CalDAV */
    'MKCALENDAR': 30,
    /* RFC-2068, section 19.6.1.2 */
    'LINK': 31,
    'UNLINK': 32,
    /* icecast */
    'SOURCE': 33,
    /* RFC-7540, section 11.6 */
    'PRI': 34,
    /* RFC-2326 RTSP */
    'DESCRIBE': 35,
    'ANNOUNCE': 36,
    'SETUP': 37,
    'PLAY': 38,
    'PAUSE': 39,
    'TEARDOWN': 40,
    'GET_PARAMETER': 41,
    'SET_PARAMETER': 42,
    'REDIRECT': 43,
    'RECORD': 44,
    /* RAOP */
    'FLUSH': 45,
    /* DRAFT https://www.ietf.org/archive/id/draft-ietf-httpbis-safe-method-w-body-02.html */
    'QUERY': 46,
};
exports.STATUSES = {
    CONTINUE: 100,
    SWITCHING_PROTOCOLS: 101,
    PROCESSING: 102,
    EARLY_HINTS: 103,
    RESPONSE_IS_STALE: 110, // Unofficial
    REVALIDATION_FAILED: 111, // Unofficial
    DISCONNECTED_OPERATION: 112, // Unofficial
    HEURISTIC_EXPIRATION: 113, // Unofficial
    MISCELLANEOUS_WARNING: 199, // Unofficial
    OK: 200,
    CREATED: 201,
    ACCEPTED: 202,
    NON_AUTHORITATIVE_INFORMATION: 203,
    NO_CONTENT: 204,
    RESET_CONTENT: 205,
    PARTIAL_CONTENT: 206,
    MULTI_STATUS: 207,
    ALREADY_REPORTED: 208,
    TRANSFORMATION_APPLIED: 214, // Unofficial
    IM_USED: 226,
    MISCELLANEOUS_PERSISTENT_WARNING: 299, // Unofficial
    MULTIPLE_CHOICES: 300,
    MOVED_PERMANENTLY: 301,
    FOUND: 302,
    SEE_OTHER: 303,
    NOT_MODIFIED: 304,
    USE_PROXY: 305,
    SWITCH_PROXY: 306, // No longer used
    TEMPORARY_REDIRECT: 307,
    PERMANENT_REDIRECT: 308,
    BAD_REQUEST: 400,
    UNAUTHORIZED: 401,
    PAYMENT_REQUIRED: 402,
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    METHOD_NOT_ALLOWED: 405,
    NOT_ACCEPTABLE: 406,
    PROXY_AUTHENTICATION_REQUIRED: 407,
    REQUEST_TIMEOUT: 408,
    CONFLICT: 409,
    GONE: 410,
    LENGTH_REQUIRED: 411,
    PRECONDITION_FAILED: 412,
    PAYLOAD_TOO_LARGE: 413,
    URI_TOO_LONG: 414,
    UNSUPPORTED_MEDIA_TYPE: 415,
    RANGE_NOT_SATISFIABLE: 416,
    EXPECTATION_FAILED: 417,
    IM_A_TEAPOT: 418,
    PAGE_EXPIRED: 419, // Unofficial
    ENHANCE_YOUR_CALM: 420, // Unofficial
    MISDIRECTED_REQUEST: 421,
    UNPROCESSABLE_ENTITY: 422,
    LOCKED: 423,
    FAILED_DEPENDENCY: 424,
    TOO_EARLY: 425,
    UPGRADE_REQUIRED: 426,
    PRECONDITION_REQUIRED: 428,
    TOO_MANY_REQUESTS: 429,
    REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430, // Unofficial
    REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
    LOGIN_TIMEOUT: 440, // Unofficial
    NO_RESPONSE: 444, // Unofficial
    RETRY_WITH: 449, // Unofficial
    BLOCKED_BY_PARENTAL_CONTROL: 450, // Unofficial
    UNAVAILABLE_FOR_LEGAL_REASONS: 451,
    CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460, // Unofficial
    INVALID_X_FORWARDED_FOR: 463, // Unofficial
    REQUEST_HEADER_TOO_LARGE: 494, // Unofficial
    SSL_CERTIFICATE_ERROR: 495, // Unofficial
    SSL_CERTIFICATE_REQUIRED: 496, // Unofficial
    HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497, // Unofficial
    INVALID_TOKEN: 498, // Unofficial
    CLIENT_CLOSED_REQUEST: 499, // Unofficial
    INTERNAL_SERVER_ERROR: 500,
    NOT_IMPLEMENTED: 501,
    BAD_GATEWAY: 502,
    SERVICE_UNAVAILABLE: 503,
    GATEWAY_TIMEOUT: 504,
    HTTP_VERSION_NOT_SUPPORTED: 505,
    VARIANT_ALSO_NEGOTIATES: 506,
    INSUFFICIENT_STORAGE: 507,
    LOOP_DETECTED: 508,
    BANDWIDTH_LIMIT_EXCEEDED: 509,
    NOT_EXTENDED: 510,
    NETWORK_AUTHENTICATION_REQUIRED: 511,
    WEB_SERVER_UNKNOWN_ERROR: 520, // Unofficial
    WEB_SERVER_IS_DOWN: 521, // Unofficial
    CONNECTION_TIMEOUT: 522, // Unofficial
    ORIGIN_IS_UNREACHABLE: 523, // Unofficial
    TIMEOUT_OCCURED: 524, // Unofficial
    SSL_HANDSHAKE_FAILED: 525, // Unofficial
    INVALID_SSL_CERTIFICATE: 526, // Unofficial
    RAILGUN_ERROR: 527, // Unofficial
    SITE_IS_OVERLOADED: 529, // Unofficial
    SITE_IS_FROZEN: 530, // Unofficial
    IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561, // Unofficial
    NETWORK_READ_TIMEOUT: 598, // Unofficial
    NETWORK_CONNECT_TIMEOUT: 599, // Unofficial
};
exports.FINISH = {
    SAFE: 0,
    SAFE_WITH_CB: 1,
    UNSAFE: 2,
};
exports.HEADER_STATE = {
    GENERAL: 0,
    CONNECTION: 1,
    CONTENT_LENGTH: 2,
    TRANSFER_ENCODING: 3,
    UPGRADE: 4,
    CONNECTION_KEEP_ALIVE: 5,
    CONNECTION_CLOSE: 6,
    CONNECTION_UPGRADE: 7,
    TRANSFER_ENCODING_CHUNKED: 8,
};
// C headers
exports.METHODS_HTTP = [
    exports.METHODS.DELETE,
    exports.METHODS.GET,
    exports.METHODS.HEAD,
    exports.METHODS.POST,
    exports.METHODS.PUT,
    exports.METHODS.CONNECT,
    exports.METHODS.OPTIONS,
    exports.METHODS.TRACE,
    exports.METHODS.COPY,
    exports.METHODS.LOCK,
    exports.METHODS.MKCOL,
    exports.METHODS.MOVE,
    exports.METHODS.PROPFIND,
    exports.METHODS.PROPPATCH,
    exports.METHODS.SEARCH,
    exports.METHODS.UNLOCK,
    exports.METHODS.BIND,
    exports.METHODS.REBIND,
    exports.METHODS.UNBIND,
    exports.METHODS.ACL,
    exports.METHODS.REPORT,
    exports.METHODS.MKACTIVITY,
    exports.METHODS.CHECKOUT,
    exports.METHODS.MERGE,
    exports.METHODS['M-SEARCH'],
    exports.METHODS.NOTIFY,
    exports.METHODS.SUBSCRIBE,
    exports.METHODS.UNSUBSCRIBE,
    exports.METHODS.PATCH,
    exports.METHODS.PURGE,
    exports.METHODS.MKCALENDAR,
    exports.METHODS.LINK,
    exports.METHODS.UNLINK,
    exports.METHODS.PRI,
    // TODO(indutny): should we allow it with HTTP?
    exports.METHODS.SOURCE,
    exports.METHODS.QUERY,
];
exports.METHODS_ICE = [
    exports.METHODS.SOURCE,
];
exports.METHODS_RTSP = [
    exports.METHODS.OPTIONS,
    exports.METHODS.DESCRIBE,
    exports.METHODS.ANNOUNCE,
    exports.METHODS.SETUP,
    exports.METHODS.PLAY,
    exports.METHODS.PAUSE,
    exports.METHODS.TEARDOWN,
    exports.METHODS.GET_PARAMETER,
    exports.METHODS.SET_PARAMETER,
    exports.METHODS.REDIRECT,
    exports.METHODS.RECORD,
    exports.METHODS.FLUSH,
    // For AirPlay
    exports.METHODS.GET,
    exports.METHODS.POST,
];
exports.METHOD_MAP = (0, utils_1.enumToMap)(exports.METHODS);
exports.H_METHOD_MAP = Object.fromEntries(Object.entries(exports.METHODS).filter(([k]) => k.startsWith('H')));
exports.STATUSES_HTTP = [
    exports.STATUSES.CONTINUE,
    exports.STATUSES.SWITCHING_PROTOCOLS,
    exports.STATUSES.PROCESSING,
    exports.STATUSES.EARLY_HINTS,
    exports.STATUSES.RESPONSE_IS_STALE,
    exports.STATUSES.REVALIDATION_FAILED,
    exports.STATUSES.DISCONNECTED_OPERATION,
    exports.STATUSES.HEURISTIC_EXPIRATION,
    exports.STATUSES.MISCELLANEOUS_WARNING,
    exports.STATUSES.OK,
    exports.STATUSES.CREATED,
    exports.STATUSES.ACCEPTED,
    exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,
    exports.STATUSES.NO_CONTENT,
    exports.STATUSES.RESET_CONTENT,
    exports.STATUSES.PARTIAL_CONTENT,
    exports.STATUSES.MULTI_STATUS,
    exports.STATUSES.ALREADY_REPORTED,
    exports.STATUSES.TRANSFORMATION_APPLIED,
    exports.STATUSES.IM_USED,
    exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
    exports.STATUSES.MULTIPLE_CHOICES,
    exports.STATUSES.MOVED_PERMANENTLY,
    exports.STATUSES.FOUND,
    exports.STATUSES.SEE_OTHER,
    exports.STATUSES.NOT_MODIFIED,
    exports.STATUSES.USE_PROXY,
    exports.STATUSES.SWITCH_PROXY,
    exports.STATUSES.TEMPORARY_REDIRECT,
    exports.STATUSES.PERMANENT_REDIRECT,
    exports.STATUSES.BAD_REQUEST,
    exports.STATUSES.UNAUTHORIZED,
    exports.STATUSES.PAYMENT_REQUIRED,
    exports.STATUSES.FORBIDDEN,
    exports.STATUSES.NOT_FOUND,
    exports.STATUSES.METHOD_NOT_ALLOWED,
    exports.STATUSES.NOT_ACCEPTABLE,
    exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
    exports.STATUSES.REQUEST_TIMEOUT,
    exports.STATUSES.CONFLICT,
    exports.STATUSES.GONE,
    exports.STATUSES.LENGTH_REQUIRED,
    exports.STATUSES.PRECONDITION_FAILED,
    exports.STATUSES.PAYLOAD_TOO_LARGE,
    exports.STATUSES.URI_TOO_LONG,
    exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,
    exports.STATUSES.RANGE_NOT_SATISFIABLE,
    exports.STATUSES.EXPECTATION_FAILED,
    exports.STATUSES.IM_A_TEAPOT,
    exports.STATUSES.PAGE_EXPIRED,
    exports.STATUSES.ENHANCE_YOUR_CALM,
    exports.STATUSES.MISDIRECTED_REQUEST,
    exports.STATUSES.UNPROCESSABLE_ENTITY,
    exports.STATUSES.LOCKED,
    exports.STATUSES.FAILED_DEPENDENCY,
    exports.STATUSES.TOO_EARLY,
    exports.STATUSES.UPGRADE_REQUIRED,
    exports.STATUSES.PRECONDITION_REQUIRED,
    exports.STATUSES.TOO_MANY_REQUESTS,
    exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
    exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
    exports.STATUSES.LOGIN_TIMEOUT,
    exports.STATUSES.NO_RESPONSE,
    exports.STATUSES.RETRY_WITH,
    exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
    exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
    exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
    exports.STATUSES.INVALID_X_FORWARDED_FOR,
    exports.STATUSES.REQUEST_HEADER_TOO_LARGE,
    exports.STATUSES.SSL_CERTIFICATE_ERROR,
    exports.STATUSES.SSL_CERTIFICATE_REQUIRED,
    exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
    exports.STATUSES.INVALID_TOKEN,
    exports.STATUSES.CLIENT_CLOSED_REQUEST,
    exports.STATUSES.INTERNAL_SERVER_ERROR,
    exports.STATUSES.NOT_IMPLEMENTED,
    exports.STATUSES.BAD_GATEWAY,
    exports.STATUSES.SERVICE_UNAVAILABLE,
    exports.STATUSES.GATEWAY_TIMEOUT,
    exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
    exports.STATUSES.VARIANT_ALSO_NEGOTIATES,
    exports.STATUSES.INSUFFICIENT_STORAGE,
    exports.STATUSES.LOOP_DETECTED,
    exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
    exports.STATUSES.NOT_EXTENDED,
    exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
    exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
    exports.STATUSES.WEB_SERVER_IS_DOWN,
    exports.STATUSES.CONNECTION_TIMEOUT,
    exports.STATUSES.ORIGIN_IS_UNREACHABLE,
    exports.STATUSES.TIMEOUT_OCCURED,
    exports.STATUSES.SSL_HANDSHAKE_FAILED,
    exports.STATUSES.INVALID_SSL_CERTIFICATE,
    exports.STATUSES.RAILGUN_ERROR,
    exports.STATUSES.SITE_IS_OVERLOADED,
    exports.STATUSES.SITE_IS_FROZEN,
    exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
    exports.STATUSES.NETWORK_READ_TIMEOUT,
    exports.STATUSES.NETWORK_CONNECT_TIMEOUT,
];
exports.ALPHA = [];
for (let i = 'A'.charCodeAt(0); i <= 'Z'.charCodeAt(0); i++) {
    // Upper case
    exports.ALPHA.push(String.fromCharCode(i));
    // Lower case
    exports.ALPHA.push(String.fromCharCode(i + 0x20));
}
exports.NUM_MAP = {
    0: 0, 1: 1, 2: 2, 3: 3, 4: 4,
    5: 5, 6: 6, 7: 7, 8: 8, 9: 9,
};
exports.HEX_MAP = {
    0: 0, 1: 1, 2: 2, 3: 3, 4: 4,
    5: 5, 6: 6, 7: 7, 8: 8, 9: 9,
    A: 0XA, B: 0XB, C: 0XC, D: 0XD, E: 0XE, F: 0XF,
    a: 0xa, b: 0xb, c: 0xc, d: 0xd, e: 0xe, f: 0xf,
};
exports.NUM = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
];
exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
exports.MARK = ['-', '_', '.', '!', '~', '*', '\'', '(', ')'];
exports.USERINFO_CHARS = exports.ALPHANUM
    .concat(exports.MARK)
    .concat(['%', ';', ':', '&', '=', '+', '$', ',']);
// TODO(indutny): use RFC
exports.URL_CHAR = [
    '!', '"', '$', '%', '&', '\'',
    '(', ')', '*', '+', ',', '-', '.', '/',
    ':', ';', '<', '=', '>',
    '@', '[', '\\', ']', '^', '_',
    '`',
    '{', '|', '}', '~',
].concat(exports.ALPHANUM);
exports.HEX = exports.NUM.concat(['a', 'b', 'c', 'd', 'e', 'f', 'A', 'B', 'C', 'D', 'E', 'F']);
/* Tokens as defined by rfc 2616. Also lowercases them.
 *        token       = 1*<any CHAR except CTLs or separators>
 *     separators     = "(" | ")" | "<" | ">" | "@"
 *                    | "," | ";" | ":" | "\" | <">
 *                    | "/" | "[" | "]" | "?" | "="
 *                    | "{" | "}" | SP | HT
 */
exports.TOKEN = [
    '!', '#', '$', '%', '&', '\'',
    '*', '+', '-', '.',
    '^', '_', '`',
    '|', '~',
].concat(exports.ALPHANUM);
/*
 * Verify that a char is a valid visible (printable) US-ASCII
 * character or %x80-FF
 */
exports.HEADER_CHARS = ['\t'];
for (let i = 32; i <= 255; i++) {
    if (i !== 127) {
        exports.HEADER_CHARS.push(i);
    }
}
// ',' = \x44
exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter((c) => c !== 44);
exports.QUOTED_STRING = ['\t', ' '];
for (let i = 0x21; i <= 0xff; i++) {
    if (i !== 0x22 && i !== 0x5c) { // All characters in ASCII except \ and "
        exports.QUOTED_STRING.push(i);
    }
}
exports.HTAB_SP_VCHAR_OBS_TEXT = ['\t', ' '];
// VCHAR: https://tools.ietf.org/html/rfc5234#appendix-B.1
for (let i = 0x21; i <= 0x7E; i++) {
    exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
}
// OBS_TEXT: https://datatracker.ietf.org/doc/html/rfc9110#name-collected-abnf
for (let i = 0x80; i <= 0xff; i++) {
    exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
}
exports.MAJOR = exports.NUM_MAP;
exports.MINOR = exports.MAJOR;
exports.SPECIAL_HEADERS = {
    'connection': exports.HEADER_STATE.CONNECTION,
    'content-length': exports.HEADER_STATE.CONTENT_LENGTH,
    'proxy-connection': exports.HEADER_STATE.CONNECTION,
    'transfer-encoding': exports.HEADER_STATE.TRANSFER_ENCODING,
    'upgrade': exports.HEADER_STATE.UPGRADE,
};
exports["default"] = {
    ERROR: exports.ERROR,
    TYPE: exports.TYPE,
    FLAGS: exports.FLAGS,
    LENIENT_FLAGS: exports.LENIENT_FLAGS,
    METHODS: exports.METHODS,
    STATUSES: exports.STATUSES,
    FINISH: exports.FINISH,
    HEADER_STATE: exports.HEADER_STATE,
    ALPHA: exports.ALPHA,
    NUM_MAP: exports.NUM_MAP,
    HEX_MAP: exports.HEX_MAP,
    NUM: exports.NUM,
    ALPHANUM: exports.ALPHANUM,
    MARK: exports.MARK,
    USERINFO_CHARS: exports.USERINFO_CHARS,
    URL_CHAR: exports.URL_CHAR,
    HEX: exports.HEX,
    TOKEN: exports.TOKEN,
    HEADER_CHARS: exports.HEADER_CHARS,
    CONNECTION_TOKEN_CHARS: exports.CONNECTION_TOKEN_CHARS,
    QUOTED_STRING: exports.QUOTED_STRING,
    HTAB_SP_VCHAR_OBS_TEXT: exports.HTAB_SP_VCHAR_OBS_TEXT,
    MAJOR: exports.MAJOR,
    MINOR: exports.MINOR,
    SPECIAL_HEADERS: exports.SPECIAL_HEADERS,
    METHODS_HTTP: exports.METHODS_HTTP,
    METHODS_ICE: exports.METHODS_ICE,
    METHODS_RTSP: exports.METHODS_RTSP,
    METHOD_MAP: exports.METHOD_MAP,
    H_METHOD_MAP: exports.H_METHOD_MAP,
    STATUSES_HTTP: exports.STATUSES_HTTP,
};


/***/ }),

/***/ 3870:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* module decorator */ module = __nccwpck_require__.nmd(module);


const { Buffer } = __nccwpck_require__(4573)

const wasmBase64 = 'AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw=='

let wasmBuffer

Object.defineProperty(module, 'exports', {
  get: () => {
    return wasmBuffer
      ? wasmBuffer
      : (wasmBuffer = Buffer.from(wasmBase64, 'base64'))
  }
})


/***/ }),

/***/ 3434:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* module decorator */ module = __nccwpck_require__.nmd(module);


const { Buffer } = __nccwpck_require__(4573)

const wasmBase64 = 'AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw=='

let wasmBuffer

Object.defineProperty(module, 'exports', {
  get: () => {
    return wasmBuffer
      ? wasmBuffer
      : (wasmBuffer = Buffer.from(wasmBase64, 'base64'))
  }
})


/***/ }),

/***/ 172:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.enumToMap = enumToMap;
function enumToMap(obj, filter = [], exceptions = []) {
    const emptyFilter = (filter?.length ?? 0) === 0;
    const emptyExceptions = (exceptions?.length ?? 0) === 0;
    return Object.fromEntries(Object.entries(obj).filter(([, value]) => {
        return (typeof value === 'number' &&
            (emptyFilter || filter.includes(value)) &&
            (emptyExceptions || !exceptions.includes(value)));
    }));
}


/***/ }),

/***/ 6854:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  kConnected,
  kPending,
  kRunning,
  kSize,
  kFree,
  kQueued
} = __nccwpck_require__(6443)

class ClientStats {
  constructor (client) {
    this.connected = client[kConnected]
    this.pending = client[kPending]
    this.running = client[kRunning]
    this.size = client[kSize]
  }
}

class PoolStats {
  constructor (pool) {
    this.connected = pool[kConnected]
    this.free = pool[kFree]
    this.pending = pool[kPending]
    this.queued = pool[kQueued]
    this.running = pool[kRunning]
    this.size = pool[kSize]
  }
}

module.exports = { ClientStats, PoolStats }


/***/ }),

/***/ 6603:
/***/ ((module) => {



/**
 * This module offers an optimized timer implementation designed for scenarios
 * where high precision is not critical.
 *
 * The timer achieves faster performance by using a low-resolution approach,
 * with an accuracy target of within 500ms. This makes it particularly useful
 * for timers with delays of 1 second or more, where exact timing is less
 * crucial.
 *
 * It's important to note that Node.js timers are inherently imprecise, as
 * delays can occur due to the event loop being blocked by other operations.
 * Consequently, timers may trigger later than their scheduled time.
 */

/**
 * The fastNow variable contains the internal fast timer clock value.
 *
 * @type {number}
 */
let fastNow = 0

/**
 * RESOLUTION_MS represents the target resolution time in milliseconds.
 *
 * @type {number}
 * @default 1000
 */
const RESOLUTION_MS = 1e3

/**
 * TICK_MS defines the desired interval in milliseconds between each tick.
 * The target value is set to half the resolution time, minus 1 ms, to account
 * for potential event loop overhead.
 *
 * @type {number}
 * @default 499
 */
const TICK_MS = (RESOLUTION_MS >> 1) - 1

/**
 * fastNowTimeout is a Node.js timer used to manage and process
 * the FastTimers stored in the `fastTimers` array.
 *
 * @type {NodeJS.Timeout}
 */
let fastNowTimeout

/**
 * The kFastTimer symbol is used to identify FastTimer instances.
 *
 * @type {Symbol}
 */
const kFastTimer = Symbol('kFastTimer')

/**
 * The fastTimers array contains all active FastTimers.
 *
 * @type {FastTimer[]}
 */
const fastTimers = []

/**
 * These constants represent the various states of a FastTimer.
 */

/**
 * The `NOT_IN_LIST` constant indicates that the FastTimer is not included
 * in the `fastTimers` array. Timers with this status will not be processed
 * during the next tick by the `onTick` function.
 *
 * A FastTimer can be re-added to the `fastTimers` array by invoking the
 * `refresh` method on the FastTimer instance.
 *
 * @type {-2}
 */
const NOT_IN_LIST = -2

/**
 * The `TO_BE_CLEARED` constant indicates that the FastTimer is scheduled
 * for removal from the `fastTimers` array. A FastTimer in this state will
 * be removed in the next tick by the `onTick` function and will no longer
 * be processed.
 *
 * This status is also set when the `clear` method is called on the FastTimer instance.
 *
 * @type {-1}
 */
const TO_BE_CLEARED = -1

/**
 * The `PENDING` constant signifies that the FastTimer is awaiting processing
 * in the next tick by the `onTick` function. Timers with this status will have
 * their `_idleStart` value set and their status updated to `ACTIVE` in the next tick.
 *
 * @type {0}
 */
const PENDING = 0

/**
 * The `ACTIVE` constant indicates that the FastTimer is active and waiting
 * for its timer to expire. During the next tick, the `onTick` function will
 * check if the timer has expired, and if so, it will execute the associated callback.
 *
 * @type {1}
 */
const ACTIVE = 1

/**
 * The onTick function processes the fastTimers array.
 *
 * @returns {void}
 */
function onTick () {
  /**
   * Increment the fastNow value by the TICK_MS value, despite the actual time
   * that has passed since the last tick. This approach ensures independence
   * from the system clock and delays caused by a blocked event loop.
   *
   * @type {number}
   */
  fastNow += TICK_MS

  /**
   * The `idx` variable is used to iterate over the `fastTimers` array.
   * Expired timers are removed by replacing them with the last element in the array.
   * Consequently, `idx` is only incremented when the current element is not removed.
   *
   * @type {number}
   */
  let idx = 0

  /**
   * The len variable will contain the length of the fastTimers array
   * and will be decremented when a FastTimer should be removed from the
   * fastTimers array.
   *
   * @type {number}
   */
  let len = fastTimers.length

  while (idx < len) {
    /**
     * @type {FastTimer}
     */
    const timer = fastTimers[idx]

    // If the timer is in the ACTIVE state and the timer has expired, it will
    // be processed in the next tick.
    if (timer._state === PENDING) {
      // Set the _idleStart value to the fastNow value minus the TICK_MS value
      // to account for the time the timer was in the PENDING state.
      timer._idleStart = fastNow - TICK_MS
      timer._state = ACTIVE
    } else if (
      timer._state === ACTIVE &&
      fastNow >= timer._idleStart + timer._idleTimeout
    ) {
      timer._state = TO_BE_CLEARED
      timer._idleStart = -1
      timer._onTimeout(timer._timerArg)
    }

    if (timer._state === TO_BE_CLEARED) {
      timer._state = NOT_IN_LIST

      // Move the last element to the current index and decrement len if it is
      // not the only element in the array.
      if (--len !== 0) {
        fastTimers[idx] = fastTimers[len]
      }
    } else {
      ++idx
    }
  }

  // Set the length of the fastTimers array to the new length and thus
  // removing the excess FastTimers elements from the array.
  fastTimers.length = len

  // If there are still active FastTimers in the array, refresh the Timer.
  // If there are no active FastTimers, the timer will be refreshed again
  // when a new FastTimer is instantiated.
  if (fastTimers.length !== 0) {
    refreshTimeout()
  }
}

function refreshTimeout () {
  // If the fastNowTimeout is already set and the Timer has the refresh()-
  // method available, call it to refresh the timer.
  // Some timer objects returned by setTimeout may not have a .refresh()
  // method (e.g. mocked timers in tests).
  if (fastNowTimeout?.refresh) {
    fastNowTimeout.refresh()
    // fastNowTimeout is not instantiated yet or refresh is not availabe,
    // create a new Timer.
  } else {
    clearTimeout(fastNowTimeout)
    fastNowTimeout = setTimeout(onTick, TICK_MS)
    // If the Timer has an unref method, call it to allow the process to exit,
    // if there are no other active handles. When using fake timers or mocked
    // environments (like Jest), .unref() may not be defined,
    fastNowTimeout?.unref()
  }
}

/**
 * The `FastTimer` class is a data structure designed to store and manage
 * timer information.
 */
class FastTimer {
  [kFastTimer] = true

  /**
   * The state of the timer, which can be one of the following:
   * - NOT_IN_LIST (-2)
   * - TO_BE_CLEARED (-1)
   * - PENDING (0)
   * - ACTIVE (1)
   *
   * @type {-2|-1|0|1}
   * @private
   */
  _state = NOT_IN_LIST

  /**
   * The number of milliseconds to wait before calling the callback.
   *
   * @type {number}
   * @private
   */
  _idleTimeout = -1

  /**
   * The time in milliseconds when the timer was started. This value is used to
   * calculate when the timer should expire.
   *
   * @type {number}
   * @default -1
   * @private
   */
  _idleStart = -1

  /**
   * The function to be executed when the timer expires.
   * @type {Function}
   * @private
   */
  _onTimeout

  /**
   * The argument to be passed to the callback when the timer expires.
   *
   * @type {*}
   * @private
   */
  _timerArg

  /**
   * @constructor
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should wait
   * before the specified function or code is executed.
   * @param {*} arg
   */
  constructor (callback, delay, arg) {
    this._onTimeout = callback
    this._idleTimeout = delay
    this._timerArg = arg

    this.refresh()
  }

  /**
   * Sets the timer's start time to the current time, and reschedules the timer
   * to call its callback at the previously specified duration adjusted to the
   * current time.
   * Using this on a timer that has already called its callback will reactivate
   * the timer.
   *
   * @returns {void}
   */
  refresh () {
    // In the special case that the timer is not in the list of active timers,
    // add it back to the array to be processed in the next tick by the onTick
    // function.
    if (this._state === NOT_IN_LIST) {
      fastTimers.push(this)
    }

    // If the timer is the only active timer, refresh the fastNowTimeout for
    // better resolution.
    if (!fastNowTimeout || fastTimers.length === 1) {
      refreshTimeout()
    }

    // Setting the state to PENDING will cause the timer to be reset in the
    // next tick by the onTick function.
    this._state = PENDING
  }

  /**
   * The `clear` method cancels the timer, preventing it from executing.
   *
   * @returns {void}
   * @private
   */
  clear () {
    // Set the state to TO_BE_CLEARED to mark the timer for removal in the next
    // tick by the onTick function.
    this._state = TO_BE_CLEARED

    // Reset the _idleStart value to -1 to indicate that the timer is no longer
    // active.
    this._idleStart = -1
  }
}

/**
 * This module exports a setTimeout and clearTimeout function that can be
 * used as a drop-in replacement for the native functions.
 */
module.exports = {
  /**
   * The setTimeout() method sets a timer which executes a function once the
   * timer expires.
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should
   * wait before the specified function or code is executed.
   * @param {*} [arg] An optional argument to be passed to the callback function
   * when the timer expires.
   * @returns {NodeJS.Timeout|FastTimer}
   */
  setTimeout (callback, delay, arg) {
    // If the delay is less than or equal to the RESOLUTION_MS value return a
    // native Node.js Timer instance.
    return delay <= RESOLUTION_MS
      ? setTimeout(callback, delay, arg)
      : new FastTimer(callback, delay, arg)
  },
  /**
   * The clearTimeout method cancels an instantiated Timer previously created
   * by calling setTimeout.
   *
   * @param {NodeJS.Timeout|FastTimer} timeout
   */
  clearTimeout (timeout) {
    // If the timeout is a FastTimer, call its own clear method.
    if (timeout[kFastTimer]) {
      /**
       * @type {FastTimer}
       */
      timeout.clear()
      // Otherwise it is an instance of a native NodeJS.Timeout, so call the
      // Node.js native clearTimeout function.
    } else {
      clearTimeout(timeout)
    }
  },
  /**
   * The setFastTimeout() method sets a fastTimer which executes a function once
   * the timer expires.
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should
   * wait before the specified function or code is executed.
   * @param {*} [arg] An optional argument to be passed to the callback function
   * when the timer expires.
   * @returns {FastTimer}
   */
  setFastTimeout (callback, delay, arg) {
    return new FastTimer(callback, delay, arg)
  },
  /**
   * The clearTimeout method cancels an instantiated FastTimer previously
   * created by calling setFastTimeout.
   *
   * @param {FastTimer} timeout
   */
  clearFastTimeout (timeout) {
    timeout.clear()
  },
  /**
   * The now method returns the value of the internal fast timer clock.
   *
   * @returns {number}
   */
  now () {
    return fastNow
  },
  /**
   * Trigger the onTick function to process the fastTimers array.
   * Exported for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   * @param {number} [delay=0] The delay in milliseconds to add to the now value.
   */
  tick (delay = 0) {
    fastNow += delay - RESOLUTION_MS + 1
    onTick()
    onTick()
  },
  /**
   * Reset FastTimers.
   * Exported for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   */
  reset () {
    fastNow = 0
    fastTimers.length = 0
    clearTimeout(fastNowTimeout)
    fastNowTimeout = null
  },
  /**
   * Exporting for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   */
  kFastTimer
}


/***/ }),

/***/ 3049:
/***/ ((module) => {

module.exports = ((module) => {
/**
 * Replaces `node:assert` in dist/. undici only calls it as a function; a passing assertion needs no library,
 * and a failing one loads the real module.
 */
module.exports = (value, ...message) => {
  if (!value) require('node:assert')(value, ...message);
};
return module.exports;
})({});

/***/ }),

/***/ 7239:
/***/ ((module) => {

module.exports = ((module) => {
/**
 * Replaces `node:http` in dist/. Has what undici reads when it is loaded; the rest loads the real module on
 * first use.
 */
const http = () => require('node:http');

module.exports = {
  /** undici checks whether a body is one before it destroys it. The action's bodies are strings. */
  IncomingMessage: class IncomingMessage {},
  /** Node's default. A client of undici that is given another value does not read this. */
  maxHeaderSize: 16 * 1024,
  get STATUS_CODES() {
    return http().STATUS_CODES;
  },
  get request() {
    return http().request;
  },
};
return module.exports;
})({});

/***/ }),

/***/ 2260:
/***/ ((module) => {

module.exports = ((module) => {
/**
 * Replaces the modules that scripts/left-out.ts lists: packages load them and the action never calls them.
 * Calling one throws an error that names the list.
 */
function leftOut() {
  throw new Error('This part of a package is left out of dist; scripts/left-out.ts says which and why.');
}

const standIn = new Proxy(leftOut, {
  // The bundle reads these properties of every module.
  get: (_, name) => (typeof name === 'symbol' || name === '__esModule' ? undefined : standIn),
});

module.exports = standIn;
return module.exports;
})({});

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = require("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = require("node:stream/web");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  ExitCode: () => (ExitCode),
  addPath: () => (addPath),
  debug: () => (debug),
  endGroup: () => (endGroup),
  error: () => (error),
  exportVariable: () => (exportVariable),
  getBooleanInput: () => (getBooleanInput),
  getIDToken: () => (getIDToken),
  getInput: () => (getInput),
  getMultilineInput: () => (getMultilineInput),
  getState: () => (getState),
  group: () => (group),
  info: () => (info),
  isDebug: () => (isDebug),
  markdownSummary: () => (external_left_out_cjs_.markdownSummary),
  notice: () => (notice),
  platform: () => (external_left_out_cjs_namespaceObject),
  saveState: () => (saveState),
  setCommandEcho: () => (setCommandEcho),
  setFailed: () => (setFailed),
  setOutput: () => (setOutput),
  setSecret: () => (setSecret),
  startGroup: () => (startGroup),
  summary: () => (external_left_out_cjs_.summary),
  toPlatformPath: () => (toPlatformPath),
  toPosixPath: () => (toPosixPath),
  toWin32Path: () => (toWin32Path),
  warning: () => (warning)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
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
// EXTERNAL MODULE: external "./left-out.cjs"
var external_left_out_cjs_ = __nccwpck_require__(2260);
var external_left_out_cjs_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_left_out_cjs_, 2);
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
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
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
    return __awaiter(this, void 0, void 0, function* () {
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
    return __awaiter(this, void 0, void 0, function* () {
        return yield external_left_out_cjs_.OidcClient.getIDToken(aud);
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
// EXTERNAL MODULE: ./lib/unicode.js
var unicode = __nccwpck_require__(8707);
;// CONCATENATED MODULE: ./lib/printable.js

/** Characters shown of an untrusted value in an error or a log line. */
const maxShown = 120;
/**
 * Untrusted text as one harmless line. Control, bidi and invisible characters become `\u{…}` escapes, `##[`
 * (a runner command anywhere in a line) is broken up, and text longer than `max` characters is cut.
 */
function printable(text, max = maxShown) {
    const cut = text.length > max ? `${text.slice(0, max)}…` : text;
    return escaped(cut.toWellFormed()).replaceAll('##[', '## [');
}
function escaped(text) {
    if ((0,unicode/* isPrintableAscii */.J)(text))
        return text;
    return text.replace(printable_hidden(), (char) => escapes[char] ?? `\\u{${char.codePointAt(0)?.toString(16)}}`);
}
const printable_hidden = (0,unicode/* unicodePattern */.g)(String.raw `[\p{Cc}\p{Cf}\u2028\u2029]`, 'gu');
const escapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

;// CONCATENATED MODULE: ./lib/errors.js

/**
 * An error that the user can fix. The message says what, where and what to do; it is shown without a stack.
 */
class UserError extends Error {
    name = 'UserError';
}
/** A value that breaks the rule of an input. Omit `value` if it may be a secret. */
function inputError(input, rule, value) {
    return new UserError(`Input "${input}" ${rule}${value === undefined ? '' : ` Given: "${printable(value)}".`}`);
}
/** The text of any error for the annotation. An unexpected error is reported as a bug. */
function errorText(error) {
    if (error instanceof UserError)
        return error.message;
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return `This is a bug of the action, please report it with the debug log of this step: ${printable(reason, 500)}`;
}

;// CONCATENATED MODULE: ./lib/inputs/spelling.js
/** Spellings of one word have the same key: case, hyphens, underscores, spaces and a full width do not count. */
function spellingKey(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[-_\s]/g, '');
}
/** A longer text is no misspelt word. */
const maxChars = 40;
/** The known word that was probably meant: at most two letters away. Undefined if none is near. */
function nearest(given, known) {
    const key = spellingKey(given);
    if (key === '' || key.length > maxChars)
        return undefined;
    const [best] = known
        .filter((word) => word !== '')
        .map((word) => ({ word, distance: distanceOf(key, spellingKey(word)) }))
        .toSorted((one, other) => one.distance - other.distance);
    // Two letters of a word of four are half of it.
    return best && best.distance <= Math.min(2, Math.floor(key.length / 3)) ? best.word : undefined;
}
/** ` Did you mean …?`, '' if nothing is near. */
function didYouMean(word) {
    return word === undefined ? '' : ` Did you mean \`${word}\`?`;
}
/** Letters to insert, remove or replace (Levenshtein). */
function distanceOf(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...one].entries()) {
        const next = [i + 1];
        for (let j = 0; j < other.length; j += 1) {
            const replaced = (row[j] ?? 0) + (other[j] === letter ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}

;// CONCATENATED MODULE: ./lib/inputs/amount.js


/** Upper bounds. Six hours is the longest job on a hosted runner. */
const maxSeconds = 6 * 60 * 60;
const maxRetries = 100;
/** Accepts every YAML 1.2 form of a boolean. */
function flag(get, input) {
    const given = get(input);
    if (spellingKey(given) === 'true')
        return true;
    if (spellingKey(given) === 'false')
        return false;
    throw inputError(input, 'must be `true` or `false`.', given);
}
/** Milliseconds; the input has seconds, with or without the unit. */
function seconds(get, input) {
    const given = get(input);
    const [, digits = ''] = /^(\d{1,6}(?:\.\d{1,3})?) ?(?:s|sec|seconds?|秒)?$/i.exec(given) ?? [];
    const value = Number(digits);
    if (value > 0 && value <= maxSeconds)
        return value * 1000;
    throw inputError(input, `must be a number of seconds above 0, at most ${maxSeconds}.`, given);
}
function count(get, input) {
    const given = get(input);
    const value = /^\d{1,3}$/.test(given) ? Number(given) : Number.POSITIVE_INFINITY;
    if (value <= maxRetries)
        return value;
    throw inputError(input, `must be a whole number from 0 to ${maxRetries}.`, given);
}

;// CONCATENATED MODULE: ./lib/yaml-input.js

/** Our words for the package's error codes; its own messages may contain the text. */
const problems = {
    BAD_INDENT: 'a line is not indented like those beside it, or a bracket is not closed',
    BAD_SCALAR_START: 'a value starts with a character that needs quotes around it',
    BLOCK_AS_IMPLICIT_KEY: 'a value with a colon and a space in it needs quotes around it',
    DUPLICATE_KEY: 'a key stands twice',
    MISSING_CHAR: 'a bracket, quote, comma or colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a line is no `key: value`',
    BAD_DQ_ESCAPE: 'a backslash in double quotes begins no known escape; write it twice or use single quotes',
    BLOCK_IN_FLOW: 'a `-` list or `|` block stands inside brackets',
    MULTIPLE_DOCS: 'there is a second document after `---`',
    BAD_ALIAS: 'a value that starts with `*` needs quotes around it',
    UNEXPECTED_TOKEN: 'a value goes on after its closing quote or bracket',
    TAB_AS_INDENT: 'tabs indent nothing in YAML; use spaces',
    TAG_RESOLVE_FAILED: 'a tag (`!name`) has no meaning here; a value that starts with `!` needs quotes around it',
};
/**
 * The value of an input that contains YAML or JSON; undefined if it is empty. Errors name line and column
 * but not the text, which may be a secret.
 */
async function readYaml(input, text, { scalars = 'typed', maps = 'objects' } = {}) {
    if (text.trim() === '')
        return undefined;
    const { parseDocument, visit } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const schema = scalars === 'strings' ? 'failsafe' : 'core';
    const tooDeep = inputError(input, `must not refer to itself, nor be nested deeper than ${maxDepth} levels.`);
    // The parser is recursive: limits the depth before it overflows the stack.
    const document = or(tooDeep, () => parseDocument(text, { schema, prettyErrors: false, logLevel: 'error' }));
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem) {
        const what = problems[problem.code] ?? 'the text does not go on as it began';
        throw inputError(input, `is not YAML: ${what}, ${placeOf(text, problem.pos[0])}.${templateCure(input)}`);
    }
    if (scalars === 'exact') {
        or(tooDeep, () => visit(document, {
            Scalar: (_, scalar) => {
                const { value, source } = scalar;
                if (typeof value === 'number' && source !== undefined && source !== String(value))
                    scalar.value = source;
            },
        }));
    }
    const wrongAliases = inputError(input, 'is not YAML: its aliases do not resolve, or there are too many of them.');
    const value = or(wrongAliases, () => document.toJS({ mapAsMap: maps === 'ordered' }));
    if (isDeeper(value, maxDepth, new Map()))
        throw tooDeep;
    return value;
}
/**
 * The runner inserts the value of an expression before the text is read, so that a quote or line break in a
 * commit message ends the YAML string. A template inserts it afterwards.
 */
function templateCure(input) {
    return input === 'payload' || input === 'buttons'
        ? ' A value that comes in by an expression may hold quotes or line breaks: take it by a template, as in `{{ commit.subject }}`.'
        : '';
}
/** Levels of lists and maps; no input needs as many. */
const maxDepth = 64;
function or(failure, call) {
    try {
        return call();
    }
    catch {
        throw failure;
    }
}
/** Also true for a value that refers to itself. A value is visited again only from a deeper level. */
function isDeeper(value, levels, seen) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if ((seen.get(value) ?? Number.POSITIVE_INFINITY) <= levels)
        return false;
    seen.set(value, levels);
    const inner = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value);
    return inner.some((each) => isDeeper(each, levels - 1, seen));
}
function placeOf(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return `at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

;// CONCATENATED MODULE: ./lib/inputs/list.js


/**
 * A list by lines, commas or semicolons (half or full width), or a YAML or JSON list. Empty items are
 * removed.
 */
async function list(get, input) {
    const text = get(input);
    const items = yamlList.test(text)
        ? itemsOf(input, await readYaml(input, text, { scalars: 'strings' }))
        : text.split(/[\n,，、;；]/);
    return items.map((item) => item.trim()).filter((item) => item !== '');
}
/** Starts with `-` or `[`, except an IPv6 address such as `[::1]:8080`. */
const yamlList = /^(?:-\s|\[(?![\da-f.]{0,39}:[\da-f:.]{0,39}\]))/i;
function itemsOf(input, value) {
    const items = Array.isArray(value) ? value : [value];
    if (items.every((item) => typeof item === 'string'))
        return items;
    throw inputError(input, 'must be a list of texts, separated by lines or commas or as YAML.');
}

;// CONCATENATED MODULE: ./lib/inputs/choice.js



/** One of the known values, however it is spelt. */
function choice(get, input, known, synonyms = {}) {
    const given = get(input);
    const found = knownAs(given, known, synonyms);
    if (found !== undefined)
        return found;
    throw inputError(input, `must be one of ${shownList(known)}.${meant(given, known)}`, given);
}
/** Some of the known values, in their order, as a list or with spaces between them. */
async function choices(get, input, known) {
    const given = (await list(get, input)).flatMap((item) => knownAs(item, known) === undefined ? item.split(/\s+/) : [item]);
    const found = given.map((item) => knownAs(item, known));
    const wrong = given.find((_, index) => found[index] === undefined);
    if (given.length > 0 && wrong === undefined)
        return known.filter((value) => found.includes(value));
    const rule = `must list some of ${shownList(known)}, separated by commas.${meant(wrong ?? '', known)}`;
    throw inputError(input, rule, get(input));
}
function knownAs(given, known, synonyms = {}) {
    const key = spellingKey(given);
    return known.find((value) => spellingKey(value) === key) ?? new Map(Object.entries(synonyms)).get(key);
}
/** What people write for GitHub's words; a text that is not close to any value. */
const otherWords = {
    failed: 'failure',
    fail: 'failure',
    error: 'failure',
    失败: 'failure',
    succeeded: 'success',
    successful: 'success',
    passed: 'success',
    ok: 'success',
    成功: 'success',
    canceled: 'cancelled',
    cancel: 'cancelled',
    取消: 'cancelled',
    change: 'changed',
    fix: 'fixed',
    recovered: 'fixed',
    all: 'always',
    any: 'always',
    总是: 'always',
    md: 'markdown',
    card: 'actionCard',
    warning: 'warn',
    ignore: 'warn',
};
function meant(given, known) {
    const word = new Map(Object.entries(otherWords)).get(spellingKey(given));
    return didYouMean(known.find((value) => value === word) ?? nearest(given, known));
}
function shownList(known) {
    return known
        .filter((value) => value !== '')
        .map((value) => `\`${value}\``)
        .join(', ');
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./lib/text-file.js



/**
 * Largest file that is read: 10,000 events of a kilobyte, which take a quarter of a second and 60 MB of
 * memory.
 */
const maxFileBytes = 16 * 1024 * 1024;
/**
 * Reads a file that an input names: a regular file whose real path is in the workspace or RUNNER_TEMP, in
 * UTF-8, with or without a byte order mark. Throws a `UserError`.
 */
function readTextFile(input, path, { workspace, runnerTemp }) {
    const refuse = (rule) => inputError(input, rule, path);
    const orRefuse = (call) => {
        try {
            return call();
        }
        catch (error) {
            throw refuse(unreadable(error, workspace));
        }
    };
    const real = orRefuse(() => external_node_fs_namespaceObject.realpathSync.native((0,external_node_path_namespaceObject.resolve)(workspace, path)));
    if (!isInside(real, [workspace, runnerTemp])) {
        throw refuse('must be a file in the workspace or in RUNNER_TEMP; links that lead out are not followed.');
    }
    // The file may be replaced between check and open, so O_NOFOLLOW refuses links and the open file is
    // checked again. O_NONBLOCK keeps a named pipe from blocking. Windows has neither flag and neither
    // problem.
    const flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0);
    const file = orRefuse(() => (0,external_node_fs_namespaceObject.openSync)(real, flags));
    try {
        return decode(bytesOf(file, refuse), refuse);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** Whether a real path is in one of the folders; '' stands for none. */
function isInside(real, folders) {
    return folders.filter(Boolean).some((folder) => {
        const root = realPathOf(folder);
        if (root === undefined)
            return false;
        const way = (0,external_node_path_namespaceObject.relative)(root, real);
        return way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way);
    });
}
/** The path without links; undefined if there is no such file or folder. */
function realPathOf(folder) {
    try {
        return external_node_fs_namespaceObject.realpathSync.native(folder);
    }
    catch {
        return undefined;
    }
}
/** Counts the bytes read: the stated size may be 0 (procfs) or change. */
function bytesOf(file, refuse) {
    const stats = (0,external_node_fs_namespaceObject.fstatSync)(file);
    if (!stats.isFile())
        throw refuse('must be a regular file, not a folder, pipe, socket or device.');
    if (stats.size > maxFileBytes)
        throw refuse(`must be a file of at most ${maxFileBytes / 1024 / 1024} MiB.`);
    const bytes = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    while (length < bytes.length) {
        const bytesRead = (0,external_node_fs_namespaceObject.readSync)(file, bytes, length, bytes.length - length, length);
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
function unreadable(error, workspace) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' && isEmptyFolder(workspace)) {
        return 'names a file that does not exist: the workspace is empty. A file of the repository needs a step with `actions/checkout` before this one.';
    }
    return reasons[code] ?? `could not be opened (${code || 'unknown error'}).`;
}
function isEmptyFolder(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder).length === 0;
    }
    catch {
        return false;
    }
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

;// CONCATENATED MODULE: ./lib/inputs/map.js

/** The parsed YAML of an input that is a map; `{}` if it is empty. */
function mapIn(input, value) {
    if (value === undefined || value === null)
        return {};
    if (typeof value === 'object' && !Array.isArray(value))
        return value;
    const given = typeof value === 'string' ? value : JSON.stringify(value);
    throw inputError(input, 'must be a YAML map, `name: value` a line, with a space after the colon.', given);
}

;// CONCATENATED MODULE: ./lib/inputs/login-map.js




const input = 'login-map';
/** Input `login-map`: the text itself, or the content of the file that it names. */
async function readLoginMap(get, env) {
    const logins = mapIn(input, await parsedMap(get(input), env));
    const wrong = Object.keys(logins).find((login) => typeof logins[login] !== 'string');
    if (wrong === undefined)
        return logins;
    throw inputError(input, 'must give one mobile number or DingTalk user id for each login.', wrong);
}
async function parsedMap(text, env) {
    const pairs = pairsIn(text);
    if (pairs !== undefined)
        return pairs;
    const given = await readYaml(input, text, { scalars: 'strings' });
    if (typeof given !== 'string')
        return given;
    const folders = { workspace: env.GITHUB_WORKSPACE ?? '', runnerTemp: env.RUNNER_TEMP ?? '' };
    const content = readTextFile(input, given, folders);
    return pairsIn(content) ?? (await readYaml(input, content, { scalars: 'strings' }));
}
/** `octocat=13800138000`, or a colon without the space that YAML needs, half or full width. */
const pair = /^([^\s=:：,，]{1,254})[ \t]{0,8}[=:：][ \t]{0,8}([^\s=:：,，/\\]{1,64})$/;
/** What cannot be anything but a map, and is none to YAML; undefined for all else, a path among it. */
function pairsIn(text) {
    const items = text
        .split(/[\n,，;；]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    const pairs = items.map((item) => pair.exec(item));
    const isYaml = items.every((item) => item.includes(': '));
    if (items.length === 0 || isYaml || pairs.includes(null))
        return undefined;
    return Object.fromEntries(pairs.map((found) => [found?.[1] ?? '', found?.[2] ?? '']));
}

;// CONCATENATED MODULE: ./lib/inputs/timezone.js


/** What people write for China's zone, which the tz database names after Shanghai; by spelling key. */
const chinese = /^(?:(?:asia\/)?(?:beijing|peking)(?:time)?|北京(?:时间)?|上海|中国(?:标准时间)?|东八区|china)$/;
/** Abbreviations that several zones share. Source: tz database, `northamerica`, `asia`, `europe`. */
const shared = {
    CST: ['Asia/Shanghai', 'America/Chicago'],
    IST: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'],
    BST: ['Europe/London', 'Asia/Dhaka'],
    EST: ['America/New_York', 'Australia/Sydney'],
    PST: ['America/Los_Angeles', 'Asia/Manila'],
    MST: ['America/Denver', 'Asia/Kuala_Lumpur'],
    AST: ['America/Halifax', 'Asia/Riyadh'],
    SST: ['Asia/Singapore', 'Pacific/Pago_Pago'],
    ECT: ['America/Guayaquil', 'Europe/Paris'],
    ACT: ['America/Rio_Branco', 'Australia/Darwin'],
};
/**
 * Input `timezone`: the name as Intl knows it, '' for none. Takes offsets (`UTC+8`). Warns of an
 * abbreviation that several zones share.
 */
function readTimezone(text) {
    const given = text.trim();
    if (given === '' || given === 'UTC' || given === 'Asia/Shanghai')
        return { zone: given, warnings: [] };
    if (chinese.test(spellingKey(given)))
        return { zone: 'Asia/Shanghai', warnings: [] };
    const zone = knownZone(given) ?? knownZone(offsetIn(given) ?? '');
    const several = shared[given.toUpperCase()];
    if (several !== undefined) {
        const names = several.map((name) => `\`${name}\``).join(', ');
        if (zone === undefined)
            throw inputError('timezone', `must be one zone; this means ${names}.`, given);
        return {
            zone,
            warnings: [
                `Input "timezone" is an abbreviation that several zones share; times are those of ${zone}. Name the zone that you mean: ${names}. Given: "${given}".`,
            ],
        };
    }
    if (zone !== undefined)
        return { zone, warnings: [] };
    const near = nearest(given, Intl.supportedValuesOf('timeZone'));
    throw inputError('timezone', `must be an IANA time zone like \`Asia/Shanghai\`.${didYouMean(near)}`, given);
}
/** `UTC+8` and `GMT+08:00` as `+08:00`. */
function offsetIn(text) {
    const [, sign, hours = '', minutes = '00'] = /^(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(text.normalize('NFKC')) ?? [];
    return sign === undefined ? undefined : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
function knownZone(name) {
    try {
        return name === ''
            ? undefined
            : new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/inputs/unknown-inputs.js



/** Inputs of other DingTalk actions, by spelling key, and what means the same here. */
const elsewhere = {
    content: 'text',
    message: 'text',
    msg: 'text',
    body: 'text',
    markdown: 'text',
    json: 'payload',
    data: 'payload',
    subject: 'title',
    at: 'at-mobiles',
    mobiles: 'at-mobiles',
    phones: 'at-mobiles',
    atphones: 'at-mobiles',
    atusers: 'at-user-ids',
    userids: 'at-user-ids',
    isatall: 'at-all',
    mentionall: 'at-all',
    token: 'webhook',
    accesstoken: 'webhook',
    dingtalktoken: 'webhook',
    dingtoken: 'webhook',
    robottoken: 'webhook',
    dingtalkwebhook: 'webhook',
    webhookurl: 'webhook',
    url: 'webhook',
    sign: 'secret',
    signature: 'secret',
    signsecret: 'secret',
    dingtalksecret: 'secret',
    webhooksecret: 'secret',
    type: 'msgtype',
    messagetype: 'msgtype',
    lang: 'locale',
    language: 'locale',
    tz: 'timezone',
    btns: 'buttons',
    if: 'notify-when',
    when: 'notify-when',
};
/**
 * Refuses inputs that this action does not have but that mean one it has: of another action, or its own name
 * spelt otherwise. Without them the message would be one that nobody wanted. The runner sets a variable for
 * each input, and warns of all that action.yml does not declare.
 */
function refuseUnknown(env) {
    const names = Object.keys(env)
        .filter((name) => name.startsWith('INPUT_'))
        .map((name) => name.slice('INPUT_'.length).toLowerCase());
    for (const name of names) {
        if (env[`INPUT_${name.toUpperCase()}`]?.trim() === '')
            continue;
        const key = spellingKey(name);
        const spelt = names.find((own) => own !== name && own.includes('-') && spellingKey(own) === key);
        const meant = name.includes('-') ? undefined : (spelt ?? elsewhere[key]);
        if (meant === undefined || !names.includes(meant))
            continue;
        throw new UserError(`This action has no input "${printable(name)}"; here it is "${meant}". Nothing was sent, since the message would not be the one you want.`);
    }
}

;// CONCATENATED MODULE: ./lib/line-feeds.js
/** Converts line ends to `\n`: GitHub's web form and files from Windows use `\r\n`. */
function withLineFeeds(text) {
    return text.replace(/\r\n?/g, '\n');
}

;// CONCATENATED MODULE: ./lib/message/settings.js
const locales = ['en', 'zh-CN'];

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./lib/secret.js

/** A value that does not print itself: string conversion, JSON and inspection all give `***`. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /**
     * The value. Needed only for signing, the request's URL, registering a mask, and searching other text for
     * it.
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
    [external_node_util_.inspect.custom]() {
        return '***';
    }
}

;// CONCATENATED MODULE: ./lib/robot/directory/webhook.js

/** DingTalk's own hosts: mainland and international. Source: open.dingtalk.com, help.dingtalk.io. */
const publicHosts = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];
const sendPath = '/robot/send';
/**
 * A bare token is sent to the first public host. Real tokens have 64 hexadecimal digits; the bounds leave
 * room for change.
 */
const bareToken = /^[A-Za-z0-9]{16,128}$/;
/** What DingTalk shows beside the setting 加签: SEC and 64 hexadecimal digits. */
const signingSecret = /^SEC[\da-f]{40,128}$/i;
const tokenInUrl = /^[\x21-\x7e]{1,512}$/;
/**
 * Parameters of a signed URL, copied from a log or a script. They are dropped: every attempt is signed anew.
 */
const dropped = new Set(['timestamp', 'sign']);
/**
 * The webhook of a URL or bare token, or the rule that the text breaks. The rule never contains the text,
 * which may be the credential.
 */
function readWebhook(text, allowedHosts) {
    if (signingSecret.test(text))
        return { rule: 'is a signing secret (it starts with SEC); that goes into "secret".' };
    if (isName(text))
        return { rule: isNameRule };
    if (bareToken.test(text)) {
        return { origin: `https://${publicHosts[0]}`, path: sendPath, token: new Secret(text) };
    }
    if (isQuoted(text))
        return { rule: 'must have no quotes around it.' };
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
    const token = new Secret(url.searchParams.get('access_token') ?? '');
    return { origin: url.origin, path: url.pathname, token };
}
/** Quotes of code and of text, in English and Chinese, that were pasted with a value. */
function isQuoted(text) {
    return /^["'`“”‘’「」『』]/.test(text) || /["'`“”‘’「」『』]$/.test(text);
}
/** The name of a secret or variable instead of its value: `DINGTALK_WEBHOOK`, `$WEBHOOK`, `secrets.WEBHOOK`. */
function isName(text) {
    const name = text.replace(/^\$?\{{0,2} ?/, '').replace(/ ?\}{0,2}$/, '');
    return /^(?:secrets|env|vars|inputs)\.\w+$/.test(name) || /^[A-Z][A-Z\d]*_[A-Z\d_]+$/.test(name);
}
const isNameRule = 'holds the name of a secret and not its value. Give it as the expression `secrets.NAME`, with the dollar sign and both pairs of braces.';
/** `host` or `host:port`; for a gateway with the path before `/robot/send`, as in `allowed-hosts`. */
function isHost(text) {
    return allowedHost.test(text) && URL.canParse(`https://${text}`);
}
/**
 * ASCII characters of a host: letters, digits, dots, hyphens and underscores; `URL` checks the others. A
 * path segment does not start with a dot, so none leads back.
 */
const allowedHost = /^(?:\[[\da-f:.]+\]|[\w.\u0080-\uffff-]+)(?::\d{1,5})?(?:\/[\w~-][\w.~-]*)*\/?$/i;
function brokenRule(url, text, allowedHosts) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'must begin with https://.';
    if (url.username !== '' || url.password !== '')
        return 'must hold no user name or password before the host.';
    const listed = allowedHosts.some((host) => isListedAs(withoutPath(host), url));
    if (url.protocol === 'http:' && !(listed && isLoopback(url.hostname))) {
        return 'must begin with https://. Plain http is for a loopback host that "allowed-hosts" lists.';
    }
    if (!listed && !publicHosts.some((host) => host === url.host)) {
        return `must point to ${publicHosts.join(' or ')}. A private deployment or gateway, an IP address and another port are listed in "allowed-hosts".`;
    }
    const paths = allowedHosts.filter((host) => isListedAs(withoutPath(host), url)).map(sendPathOf);
    if (url.pathname !== sendPath && !paths.includes(url.pathname)) {
        return `must have the path ${sendPath}. The path of a gateway before it is listed in "allowed-hosts": gateway.example.com/dingtalk.`;
    }
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
function withoutPath(host) {
    return host.split('/', 1)[0] ?? '';
}
/** The path below a gateway: `/dingtalk/robot/send` for `gateway.example.com/dingtalk`. */
function sendPathOf(host) {
    const [, ...segments] = host.split('/').filter((segment) => segment !== '');
    return ['', ...segments].join('/') + sendPath;
}
/** A host without a port means the default port; a loopback host means any port. */
function isListedAs(host, url) {
    if (parsed(`${url.protocol}//${host}`)?.host === url.host)
        return true;
    return host === url.hostname && isLoopback(host);
}
function isLoopback(hostname) {
    const host = hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
    return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
/** The error of `new URL` contains the text, so it is dropped. */
function parsed(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/robot/directory/placeholder.js


/**
 * Replaces the robots in a dry run without any webhook, so that a message can be seen before there is one.
 */
function placeholderDirectory(keyword) {
    const webhook = { origin: `https://${publicHosts[0]}`, path: sendPath, token: new Secret('') };
    const robot = { webhook, secret: undefined, keyword: keyword === '' ? undefined : keyword };
    const destination = { name: '#1', group: undefined, pool: [robot] };
    return Object.freeze({
        kind: 'webhooks',
        destinations: [destination],
        groupsWithoutWebhook: [],
        defaultGroup: undefined,
        warnings: ['There is no webhook; this dry run shows the message as any robot would get it.'],
    });
}

;// CONCATENATED MODULE: ./lib/redact.js
/** Shorter secrets would match inside ordinary words; the runner's masks have the same limit. */
const minSecretLength = 8;
/** Replaces every occurrence of a secret by `***`, in each form that text takes on the wire. */
function createRedactor(secrets) {
    const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
    return (text) => forms.reduce((shown, form) => shown.replaceAll(form, '***'), text);
}
/** Whether the text contains the secret in one of those forms. */
function containsSecret(text, secret) {
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
        // Encoded twice: a link inside a link that opens the browser.
        encodeURIComponent(uri),
        JSON.stringify(secret).slice(1, -1),
        secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        Buffer.from(secret).toString('hex'),
        ...base64Forms(secret),
    ];
}
/**
 * Base64 of a value has three forms, one for each offset in the encoded text. The first and last characters,
 * which depend on the neighbours, are cut off.
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

;// CONCATENATED MODULE: ./lib/robot/directory/robot.js


/** One robot from its texts; `failure` knows the input and the position. */
function robotOf(texts, allowedHosts, failure) {
    const address = texts.webhook.trim();
    if (address === '')
        throw failure('webhook', 'is missing.');
    const webhook = readWebhook(address, allowedHosts);
    if ('rule' in webhook)
        throw failure('webhook', webhook.rule);
    const secret = texts.secret.trim();
    if (isQuoted(secret))
        throw failure('secret', 'must have no quotes around it.');
    if (isName(secret))
        throw failure('secret', isNameRule);
    if (secret.includes('://')) {
        throw failure('secret', 'must be the signing secret (it starts with SEC), not a URL.');
    }
    const keyword = texts.keyword.trim();
    return {
        webhook,
        secret: secret === '' || secret === '-' ? undefined : new Secret(secret),
        keyword: keyword === '' ? undefined : keyword,
    };
}
/** Identifies a robot. It contains the token, so it is only compared or used as a key of a `Map`. */
function keyOf({ webhook }) {
    return `${webhook.origin}${webhook.path} ${webhook.token.reveal()}`;
}
/** The index of the first value that occurs earlier in the list. */
function firstRepeated(values) {
    const index = values.findIndex((value, at) => values.indexOf(value) < at);
    return index < 0 ? undefined : index;
}

;// CONCATENATED MODULE: ./lib/robot/directory/groups.js



/** Names of a robot's fields: ours, and the Vanus sink's (vanus-labs/vanus-connect, sink-dingtalk). */
const fields = { ours: ['webhook', 'secret', 'keyword'], vanus: ['chat_group', 'url', 'signature'] };
/** Reads the `robots` input in any of its forms. Throws a `UserError` that names group, field and rule. */
function fromGroups(robots, defaults) {
    const config = vanusConfig(robots);
    const given = config?.webhooks ?? robots;
    const groups = Array.isArray(given) ? vanusGroups(given) : namedGroups(given);
    if (groups.length === 0)
        throw inputError('robots', 'must name at least one chat group.');
    const names = groups.map(([name]) => name);
    const twice = firstRepeated(names);
    if (twice !== undefined)
        throw inputError('robots', 'has two groups of one name.', names[twice]);
    const defaultGroup = config?.defaultGroup ?? names[0];
    if (defaultGroup !== undefined && !names.includes(defaultGroup)) {
        throw inputError('robots', '`bot.default` must be one of the chat groups in `bot.webhooks`.', defaultGroup);
    }
    const warnings = [];
    const destinations = groups.flatMap(([name, entries]) => {
        const pool = poolOf(name, entries, defaults, warnings);
        return pool === undefined ? [] : [{ name, group: name, pool }];
    });
    const groupsWithoutWebhook = names.filter((name) => !destinations.some((one) => one.name === name));
    return { destinations, groupsWithoutWebhook, defaultGroup, warnings };
}
/**
 * Reads a config file of the Vanus sink: `bot: {default, webhooks: [...]}`. Its other keys are about its
 * server.
 */
function vanusConfig(robots) {
    const bot = isMap(robots) ? fieldOf(robots, 'bot') : undefined;
    const webhooks = isMap(bot) ? fieldOf(bot, 'webhooks') : undefined;
    if (!isMap(bot) || !Array.isArray(webhooks))
        return undefined;
    const name = fieldOf(bot, 'default');
    if (name === undefined || name === null || name === '')
        return { webhooks, defaultGroup: undefined };
    if (typeof name === 'string' || typeof name === 'number') {
        return { webhooks, defaultGroup: String(name).trim() };
    }
    throw inputError('robots', '`bot.default` must be the name of a chat group.');
}
function fieldOf(map, name) {
    return entriesOf(map).find(([key]) => key === name)?.[1];
}
function isEmptyWebhook(entry) {
    return (isMap(entry) &&
        entriesOf(entry).some(([key, value]) => (key === 'webhook' || key === 'url') &&
            (value === null || (typeof value === 'string' && value.trim() === ''))));
}
/** The Vanus list: one robot per group. */
function vanusGroups(list) {
    return list.map((entry, index) => {
        const place = `entry ${index + 1}`;
        const values = checkedEntry(entry, place, fields.vanus);
        const name = (values.chat_group ?? '').trim();
        if (name === '')
            throw inputError('robots', `${place}: \`chat_group\` is missing.`);
        const webhook = isEmptyWebhook(entry) ? { webhook: '' } : values.url && { webhook: values.url };
        return [name, [{ ...webhook, secret: values.signature ?? '' }]];
    });
}
function namedGroups(map) {
    if (!isMap(map)) {
        throw inputError('robots', 'must be a map from chat group to robot, or the Vanus list [{chat_group, url, signature}].');
    }
    return entriesOf(map).map(([key, value]) => {
        const name = key.trim();
        if (name === '')
            throw inputError('robots', 'has a group without a name.');
        if (Array.isArray(value) && value.length === 0)
            throw inputError('robots', 'has a group without a robot.', name);
        return [name, Array.isArray(value) ? value : [value]];
    });
}
/** Undefined if no robot of the group has a webhook: in forks the secrets are empty. */
function poolOf(group, entries, { keyword: common, allowedHosts }, warnings) {
    const robots = entries.flatMap((entry, index) => {
        const place = `group "${printable(group)}"${entries.length > 1 ? `, robot ${index + 1}` : ''}`;
        const values = checkedEntry(entry, place, fields.ours);
        if (isEmptyWebhook(entry)) {
            warnings.push(`Input "robots" ${place}: \`webhook\` is empty, so this robot was left out.`);
            return [];
        }
        const { webhook = '', secret = '', keyword = '' } = values;
        return robotOf({ webhook, secret, keyword: keyword || common }, allowedHosts, (field, rule) => inputError('robots', `${place}: \`${field}\` ${rule}`));
    });
    const [first, ...rest] = robots;
    if (!first) {
        // A group without any webhook is reported when it is addressed.
        warnings.splice(-entries.length);
        return undefined;
    }
    const twice = firstRepeated(robots.map(keyOf));
    if (twice !== undefined) {
        throw inputError('robots', `names the same robot twice in one group, robot ${twice + 1} again.`, group);
    }
    return [first, ...rest];
}
/**
 * The fields of the entry as texts. A number (YAML reads a keyword `2024` as one) becomes its text, null
 * becomes ''.
 */
function checkedEntry(entry, place, known) {
    if (!isMap(entry))
        throw inputError('robots', `${place}: must be a map with ${known.map((key) => `\`${key}\``).join(', ')}.`);
    const values = Object.create(null);
    for (const [key, value] of entriesOf(entry)) {
        if (!known.includes(key)) {
            const rule = `${place}: has an unknown field; known are ${known.map((name) => `\`${name}\``).join(', ')}.`;
            throw inputError('robots', rule, key);
        }
        if (value === null || value === undefined)
            continue;
        if (typeof value !== 'string' && typeof value !== 'number') {
            throw inputError('robots', `${place}: \`${key}\` must be text.`);
        }
        values[key] = String(value);
    }
    return values;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The entries of an object or a `Map`. Only a `Map` keeps the order of numeric names. */
function entriesOf(map) {
    return map instanceof Map ? [...map].map(([key, value]) => [String(key), value]) : Object.entries(map);
}

;// CONCATENATED MODULE: ./lib/robot/directory/read-robots.js





/**
 * The robots of a run, frozen; undefined if neither `webhook` nor `robots` gives a webhook. Throws a
 * `UserError` that names input, position and rule, but never a value, since any may be a credential.
 */
function readRobots(inputs) {
    const { robots, allowedHosts } = inputs;
    const webhooks = entriesIn(inputs.webhook);
    const secrets = entriesIn(inputs.secret);
    for (const host of allowedHosts) {
        if (!isHost(host)) {
            throw inputError('allowed-hosts', 'must list hosts as `host` or `host:port`, for a gateway with the path before /robot/send.', host);
        }
    }
    if (robots === undefined || robots === null) {
        return webhooks.some(isFilled) ? frozen('webhooks', fromLines(webhooks, secrets, inputs)) : undefined;
    }
    if (webhooks.some(isFilled))
        throw inputError('webhook', 'cannot be used together with "robots".');
    if (secrets.some(isFilled)) {
        throw inputError('secret', 'belongs to "webhook"; in "robots" each robot has its own `secret`.');
    }
    return frozen('groups', fromGroups(robots, inputs));
}
/**
 * Every text in these inputs that must be masked, before any check: webhooks as given and as used, tokens,
 * secrets. Values of fewer than 8 characters are left out. Never throws.
 */
function secretsOf({ webhook, secret, robots, }) {
    const lines = [webhook, secret].flatMap((text) => [...linesOf(text), ...entriesIn(text)]);
    const found = [...lines, ...textsIn(robots)].flatMap(webhookForms);
    return [...new Set(found)].filter((text) => text.length >= minSecretLength);
}
/** Masks any text except names and keywords, and names that contain a token by mistake. */
function textsIn(value, depth = 0) {
    if (typeof value === 'string')
        return [value.trim()];
    if (typeof value !== 'object' || value === null || depth > 4)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => textsIn(item, depth + 1));
    return entriesOf(value).flatMap(([key, item]) => [
        ...(key.includes('access_token=') ? [key] : []),
        ...(['keyword', 'chat_group', 'default'].includes(key) ? [] : textsIn(item, depth + 1)),
    ]);
}
function webhookForms(text) {
    const tokens = [...text.matchAll(/access_token=([^&#\s]+)/gi)].map(([, token = '']) => token);
    const decoded = tokens.map((token) => new URLSearchParams(`t=${token}`).get('t') ?? token);
    const normalised = URL.canParse(text) ? [new URL(text).href] : [];
    return [text, ...normalised, ...tokens, ...decoded];
}
/** Keeps empty lines, which stand for missing secrets, so that the positions match. */
function fromLines(webhooks, secrets, { keyword, allowedHosts }) {
    const secretOf = pairedSecrets(webhooks, secrets);
    const count = webhooks.length;
    const destinations = webhooks.flatMap((line, index) => {
        if (line === '')
            return [];
        const place = count === 1 ? '' : `line ${index + 1}: `;
        const texts = { webhook: line, secret: secretOf(index), keyword };
        const robot = robotOf(texts, allowedHosts, (field, rule) => inputError(field, place + rule));
        return [{ name: `#${index + 1}`, group: undefined, pool: [robot] }];
    });
    const twice = firstRepeated(destinations.map(({ pool }) => keyOf(pool[0])));
    if (twice !== undefined) {
        const line = destinations[twice]?.name.slice(1);
        throw inputError('webhook', `names the same robot twice, line ${line} again.`);
    }
    const empty = webhooks.flatMap((line, index) => (line === '' ? [index + 1] : []));
    return {
        destinations,
        groupsWithoutWebhook: [],
        defaultGroup: undefined,
        warnings: empty.map((line) => `Input "webhook" line ${line} of ${count} is empty, so this robot was left out. Is its secret set?`),
    };
}
/** Matches secrets by position; in order if only the webhooks have empty lines. */
function pairedSecrets(webhooks, secrets) {
    if (!secrets.some(isFilled))
        return () => '';
    if (secrets.length === webhooks.length)
        return (index) => secrets[index] ?? '';
    const [filledWebhooks, filledSecrets] = [webhooks.filter(isFilled), secrets.filter(isFilled)];
    if (filledWebhooks.length === filledSecrets.length) {
        return (index) => filledSecrets[webhooks.slice(0, index).filter(isFilled).length] ?? '';
    }
    throw inputError('secret', `must have one line for each line of "webhook", with \`-\` for a robot without a secret. There are ${filledWebhooks.length} webhooks and ${filledSecrets.length} secrets.`);
}
/** Undefined if no robot is left. */
function frozen(kind, { destinations, ...rest }) {
    const [first, ...others] = destinations;
    if (!first)
        return undefined;
    for (const { pool } of destinations) {
        for (const robot of pool) {
            Object.freeze(robot.webhook);
            Object.freeze(robot);
        }
        Object.freeze(pool);
    }
    return Object.freeze({ kind, destinations: Object.freeze([first, ...others]), ...rest });
}
/** The trimmed lines, empty ones included, without the last line end of a YAML block. */
function linesOf(text) {
    return text
        .replace(/\r?\n[ \t]*$/, '')
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim());
}
/**
 * The robots or secrets of an input: one a line, or with commas or semicolons between them, which neither a
 * token nor a secret has. The `-` of a YAML list before an entry is dropped; alone it stands for no secret.
 */
function entriesIn(text) {
    return linesOf(text).flatMap((line) => {
        const parts = line.split(/[,，;；、]/).map((part) => part.trim().replace(/^-\s+/, ''));
        const filled = parts.filter(isFilled);
        return filled.length === 0 ? [''] : filled;
    });
}
function isFilled(line) {
    return line !== '';
}

;// CONCATENATED MODULE: ./lib/robot/wire/message.js
/** Every message type, and whether DingTalk mentions people in it; in the others it accepts `at` and ignores it. */
const mentionsPeople = {
    text: true,
    link: false,
    markdown: true,
    actionCard: true,
    feedCard: false,
};
const msgtypes = Object.keys(mentionsPeople);
/** What names a message in a list of chats: its title, else its first line. */
function headingOf(message) {
    switch (message.msgtype) {
        case 'text':
            return message.text.content.split('\n', 1)[0] ?? '';
        case 'link':
            return message.link.title;
        case 'markdown':
            return message.markdown.title;
        case 'actionCard':
            return message.actionCard.title;
        case 'feedCard':
            return message.feedCard.links[0]?.title ?? '';
        default:
            return message;
    }
}

;// CONCATENATED MODULE: ./lib/robot/wire/proxy.js



/** The lower-case name wins, as in curl; but unlike there, an empty one does not hide the other. */
const names = { proxy: ['https_proxy', 'HTTPS_PROXY'], except: ['no_proxy', 'NO_PROXY'] };
/**
 * The proxy for an origin such as `https://oapi.dingtalk.com`; undefined for a direct connection. Loopback
 * is never proxied. Throws a `UserError` that names the variable, but not its value, if it is not a proxy
 * URL.
 */
function proxyFor(origin, env) {
    const { protocol, hostname, port } = new URL(origin);
    if (protocol !== 'https:' || isLoopback(hostname))
        return undefined;
    const name = firstSet(env, names.proxy);
    if (!name || isExcepted(hostname, port || '443', textOf(env, names.except)))
        return undefined;
    const url = proxyUrl(textOf(env, [name]));
    if (!url) {
        throw new UserError(`The environment variable ${name} must be the URL of an HTTP proxy, http://host:port. Mend or unset it.`);
    }
    return {
        protocol: url.protocol === 'https:' ? 'https:' : 'http:',
        hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
        authorization: authorizationOf(url),
    };
}
/**
 * What must be masked of the proxy settings: credentials, as given and decoded, and any URL that contains
 * them. Never throws.
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
 * Entries of `no_proxy`: `*`, `host`, `.suffix`, `*.suffix`, each with or without `:port`. As in curl, a
 * host covers its subdomains.
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
/** The colons of an IPv6 address without brackets are not a port. */
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
    return new Secret(`Basic ${Buffer.from(credentials).toString('base64')}`);
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

;// CONCATENATED MODULE: ./lib/workflow/json.js

/**
 * Narrows responses and payloads: a value of the wrong type counts as absent, so that no odd field can stop
 * an alert.
 */
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** A non-empty string, with `\n` as line ends. */
function json_textOf(value) {
    return typeof value === 'string' && value !== '' ? withLineFeeds(value) : undefined;
}
/** A non-negative integer. */
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** An RFC 3339 time that Date can read. */
function timeOf(value) {
    const text = json_textOf(value);
    return text !== undefined && Number.isFinite(Date.parse(text)) ? text : undefined;
}
/** Milliseconds between two times; undefined if one is unknown or they are in the wrong order. */
function durationMsOf(from, to) {
    if (from === undefined || to === undefined)
        return undefined;
    const durationMs = (typeof to === 'number' ? to : Date.parse(to)) - Date.parse(from);
    return durationMs >= 0 ? durationMs : undefined;
}
/** All strings, numbers and booleans in a value, in order, at any depth; without recursion. */
function leavesOf(value) {
    const leaves = [];
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (typeof next === 'object' && next !== null)
            open.push(...Object.values(next).reverse());
        else if (next !== null && next !== undefined)
            leaves.push(String(next));
    }
    return leaves;
}
/** The object without its undefined fields. */
function withoutUndefined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/workflow/needs.js


/** The results of a job. Source: docs.github.com, "Contexts reference", `needs.<job_id>.result`. */
const results = [
    'success',
    'failure',
    'cancelled',
    'skipped',
];
/** The `needs` input, `${{ toJSON(needs) }}`. Throws a UserError that names the job and the rule it breaks. */
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
        throw inputError(name, rule, text);
    }
    if (value === null)
        return {};
    const context = objectOf(value);
    if (context === undefined)
        throw inputError(name, rule, text);
    return context;
}
function needOf(key, value) {
    const need = objectOf(value);
    const result = results.find((known) => known === need?.result);
    if (result === undefined) {
        const given = JSON.stringify(need === undefined ? value : need.result);
        throw inputError('needs', `must give every job a "result" of ${results.join(', ')}.`, `${key}: ${given}`);
    }
    const outputs = Object.entries(objectOf(need?.outputs) ?? {});
    return {
        result,
        outputs: Object.fromEntries(outputs.filter((entry) => typeof entry[1] === 'string')),
    };
}

;// CONCATENATED MODULE: ./lib/workflow/notify-when.js
const notifyWhens = ['always', 'success', 'failure', 'cancelled', 'changed', 'fixed'];
/**
 * Whether one of the cases applies. A failure without known history counts as changed, so that no alert is
 * lost.
 */
function shouldNotify(cases, { outcome, change }) {
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
/** Why nothing is sent, for the log. */
function notDue(cases, { outcome, change }) {
    const said = `Not sent: notify-when is \`${cases.join(', ')}\`, the run is \`${outcome}\``;
    if (decisionOf(cases, [outcome]) !== 'history')
        return `${said}.`;
    return change.kind === 'unknown'
        ? `${said}, and what went before it is not known (a first run, or the "github-token" lacks "actions: read").`
        : `${said} (${change.kind}).`;
}
/**
 * Whether a run with this outcome is reported: `past` if the history decides, `jobs` if the outcome itself
 * is uncertain.
 */
function decisionOf(cases, outcomes) {
    const [first = 'jobs', ...others] = outcomes.map((outcome) => decisionFor(cases, outcome));
    return others.every((other) => other === first) ? first : 'jobs';
}
function decisionFor(cases, outcome) {
    if (cases.some((wanted) => wanted === 'always' || wanted === outcome))
        return true;
    const needsPast = cases.some((wanted) => (wanted === 'changed' && outcome === 'failure') || (wanted === 'fixed' && outcome === 'success'));
    return needsPast && 'history';
}
/** What the `report` input can ask for. */
const reports = ['auto', 'run', 'event'];
/** Events that say nothing by themselves: the message is about their run. */
const runEvents = new Set(['workflow_run', 'workflow_dispatch', 'schedule']);
/**
 * Whether the message is about the run rather than about the event that triggered it: the run did not go
 * well, or the inputs ask about it. A push or a release in a successful job is reported as that event.
 * `report` decides if it is not `auto`.
 */
function reportsRun({ report = 'auto', ...asked }, eventName) {
    switch (report) {
        case 'run':
            return true;
        case 'event':
            // The event is the end of another run: there is nothing else to report.
            return eventName === 'workflow_run';
        case 'auto':
            return isRunOfInterest(asked, eventName);
        default:
            return report;
    }
}
function isRunOfInterest({ status, needs, notifyWhen }, eventName) {
    const isWell = status === 'success' || status === '';
    const isAsked = Object.keys(needs).length > 0 || !notifyWhen.includes('always');
    return !isWell || isAsked || runEvents.has(eventName);
}

;// CONCATENATED MODULE: ./lib/inputs.js

















/** Input `on-failure`, read before the others because it also applies to their errors. */
function readOnFailure(get) {
    return get('on-failure').toLowerCase() === 'warn' ? 'warn' : 'fail';
}
/** Reads every input. Passes all secrets to `mask` before any check, so that no error can show them. */
async function readInputs(get, env, mask) {
    proxySecrets(env).forEach(mask);
    const robots = await readRobotInputs(get, env, mask);
    refuseUnknown(env);
    const workflow = await readWorkflowInputs(get);
    const dryRun = flag(get, 'dry-run');
    const directory = readRobots(robots);
    const { zone, warnings } = readTimezone(get('timezone'));
    return Object.freeze({
        robots: directory ?? (dryRun ? placeholderDirectory(robots.keyword.trim()) : undefined),
        chatGroup: directory || !dryRun ? await list(get, 'chat-group') : [],
        onMissingWebhook: choice(get, 'on-missing-webhook', ['fail', 'skip']),
        event: await readEventInputs(get),
        message: await readMessageSettings(get, env, zone),
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
        dryRun,
        warnings,
    });
}
/** The inputs that say what the event is. */
async function readEventInputs(get) {
    const attributes = mapIn('attributes', await readYaml('attributes', get('attributes')));
    return { ...readBareEventInputs(get), attributes };
}
/** The same without `attributes`. */
function readBareEventInputs(get) {
    return { file: get('event-file'), text: get('event'), githubEvent: get('event-name'), attributes: {} };
}
async function readRobotInputs(get, env, mask) {
    const isAlone = get('robots') === '';
    // Keeps an empty first line: it stands for a missing secret.
    const orFrom = (input, variable) => (get(input) === '' && isAlone && variable) || get(input, { trimWhitespace: false });
    const given = {
        webhook: orFrom('webhook', env.DINGTALK_WEBHOOK),
        secret: orFrom('secret', env.DINGTALK_SECRET),
    };
    mask(get('github-token'));
    secretsOf({ ...given, robots: undefined }).forEach(mask);
    const robots = await readYaml('robots', get('robots'), { maps: 'ordered' });
    secretsOf({ ...given, robots }).forEach(mask);
    return { ...given, robots, keyword: get('keyword'), allowedHosts: await list(get, 'allowed-hosts') };
}
async function readWorkflowInputs(get) {
    const token = get('github-token');
    return {
        status: choice(get, 'status', ['success', 'failure', 'cancelled', 'skipped', '']),
        needs: readNeeds(get('needs')),
        matrix: get('matrix'),
        token: token === '' ? undefined : new Secret(token),
        notifyWhen: await choices(get, 'notify-when', notifyWhens),
        report: choice(get, 'report', reports),
    };
}
/** Other names of the locales, by spelling key. */
const localeNames = {
    zh: 'zh-CN',
    cn: 'zh-CN',
    zhhans: 'zh-CN',
    zhhanscn: 'zh-CN',
    chinese: 'zh-CN',
    中文: 'zh-CN',
    简体中文: 'zh-CN',
    enus: 'en',
    engb: 'en',
    english: 'en',
};
async function readMessageSettings(get, env, timezone) {
    return {
        msgtype: choice(get, 'msgtype', ['auto', ...msgtypes]),
        title: withLineFeeds(get('title')),
        text: withLineFeeds(get('text')),
        buttons: await readYaml('buttons', get('buttons')),
        payload: await readYaml('payload', get('payload'), { scalars: 'exact' }),
        locale: choice(get, 'locale', locales, localeNames),
        timezone,
        mentions: {
            mobiles: await list(get, 'at-mobiles'),
            userIds: await list(get, 'at-user-ids'),
            all: flag(get, 'at-all'),
            logins: await list(get, 'at-logins'),
            loginMap: await readLoginMap(get, env),
            when: choice(get, 'at-when', ['always', 'failure', 'changed']),
        },
        batch: choice(get, 'batch', ['each', 'digest']),
    };
}

;// CONCATENATED MODULE: ./lib/log.js


/** GitHub keeps 4,096 characters of an annotation. */
const maxAnnotation = 4096;
function createLog(core) {
    const redactors = new Map();
    const redact = (text) => [...redactors.values()].reduce((shown, each) => each(shown), text);
    const line = (text) => printable(redact(text), maxAnnotation);
    return {
        debug: (text) => core.debug(line(text)),
        info: (text) => core.info(commandless(line(text))),
        notice: (text) => core.notice(line(text)),
        warning: (text) => core.warning(line(text)),
        fail: (text, onFailure) => {
            const lines = text.split('\n').map(line).join('\n').slice(0, maxAnnotation);
            if (onFailure === 'warn')
                core.warning(lines);
            else
                core.setFailed(lines);
        },
        redact,
        mask: (value) => {
            if (value.length < minSecretLength || redactors.has(value))
                return;
            redactors.set(value, createRedactor([value]));
            core.setSecret(value);
        },
    };
}
/** The runner accepts a `::` command after spaces at the start of a line too. */
function commandless(text) {
    return text.replace(/^\s*::/, (start) => start.replace('::', ': :'));
}

// EXTERNAL MODULE: ./node_modules/cloudevents/dist/event/cloudevent.js
var cloudevent = __nccwpck_require__(3099);
;// CONCATENATED MODULE: ./lib/event/grammar.js
/** The grammars of CloudEvents' attribute types. Every pattern takes linear time on megabytes of any text. */

/** CloudEvents 1.0, "Type System": no control characters, noncharacters or lone surrogates. */
function isAttributeText(text) {
    return (0,unicode/* isPrintableAscii */.J)(text) || text.search(forbiddenCharacters()) < 0;
}
/** Attribute text from any text: characters that the type does not allow are removed. */
function attributeText(text) {
    return (0,unicode/* isPrintableAscii */.J)(text) ? text : text.replace(forbiddenCharacters(), '');
}
const forbiddenCharacters = (0,unicode/* unicodePattern */.g)(String.raw `[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]`, 'gu');
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
 * An absolute URI. Allows a fragment: RFC 3986, section 4.3 does not, but the JSON schema's `uri` and real
 * senders do.
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
/**
 * Tests that no other character occurs: a pattern that repeats a group over megabytes overflows the stack.
 */
function fits(part, text) {
    return !foreign[part].test(text) && !/%(?![\da-f]{2})/i.test(text);
}
/** Characters that may not occur in the parts of a URI. A fragment has the same characters as a query. */
const foreign = {
    userinfo: /[^\w.~!$&'()*+,;=:%-]/,
    host: /[^\w.~!$&'()*+,;=:%[\]-]/,
    path: /[^\w.~!$&'()*+,;=:@%/-]/,
    query: /[^\w.~!$&'()*+,;=:@%/?-]/,
};
/**
 * RFC 3339 with seconds and an offset. A leap second is accepted in any minute, since future ones are
 * unknown.
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
/** RFC 6838 limits a name to 127 characters. On megabytes the pattern would overflow the engine's stack. */
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

;// CONCATENATED MODULE: ./lib/event/limits.js
/** Levels of arrays and objects in one event, itself included. */
const limits_maxDepth = 64;
/**
 * The index of the element of a JSON array (0 for anything else) that nests deeper than an event may, not
 * counting the array's own level; undefined if none does, or if the text stops being JSON before. Runs
 * before the text is parsed, so that hostile text never becomes a million nested arrays.
 */
function findTooDeepElement(json) {
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
        if (depth > limits_maxDepth + 1)
            return element;
    }
    return undefined;
}
/** What JSON has outside strings and brackets: separators, white space, numbers, true, false and null. */
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
/** Walks a parsed value without recursion, to one level beyond `maxDepth`; visits each value once. */
function measureJson(value) {
    let [depth, rounded, infinite] = [0, false, false];
    let level = [value];
    while (level.length > 0 && depth <= limits_maxDepth) {
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

;// CONCATENATED MODULE: ./lib/event/binary-data.js


/**
 * Data that came as base64, by its content type: a JSON value, text, or the bytes. Broken JSON or text stays
 * bytes, and so does data without a content type, of which nothing may be assumed (CloudEvents JSON format,
 * section 3.1.2).
 */
function decodeBase64Data(base64, contentType) {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    if (typeof contentType !== 'string')
        return bytes;
    const isJson = isJsonType(contentType);
    if (!isJson && !/^text\/|[/+]xml\b/i.test(contentType))
        return bytes;
    const text = binary_data_textOf(bytes);
    if (text === undefined)
        return bytes;
    return isJson ? jsonOf(text) : text;
}
function binary_data_textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Invalid JSON is kept as text. */
function jsonOf(text) {
    if (findTooDeepElement(text) !== undefined)
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/event/validation.js


const string = {
    name: 'string',
    text: 'must be a string',
    test: (value) => typeof value === 'string',
};
const nonEmpty = rule('non-empty', 'must not be empty', (text) => text !== '');
const characters = rule('characters', 'must not hold control characters, noncharacters or lone surrogates', isAttributeText);
const words = [string, nonEmpty, characters];
const specversion = {
    name: 'specversion',
    text: 'must be "1.0" or "0.3"',
    test: (value) => value === '1.0' || value === '0.3',
};
const absoluteUri = rule('uri', 'must be an absolute URI (RFC 3986)', isAbsoluteUri);
const uriReference = rule('uri', 'must be a URI (RFC 3986)', isUriReference);
const validation_timestamp = rule('timestamp', 'must be an RFC 3339 time with seconds and offset, as in 2026-01-31T09:30:00Z', isTimestamp);
const validation_mediaType = rule('media-type', 'must be a media type (RFC 2046), as in application/json', isMediaType);
const encoding = rule('encoding', 'must be an encoding of RFC 2045, as in base64', (text) => /^(?:base64|quoted-printable|[78]bit|binary|x-[\w-]+)$/i.test(text));
const base64 = rule('base64', 'must be padded base64 (RFC 4648)', isBase64);
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
/** An extension may be empty, but must be text of the CloudEvents type `String`. */
const extensionText = {
    ...characters,
    test: (given) => typeof given !== 'string' || isAttributeText(given),
};
const required = ['specversion', 'id', 'source', 'type'];
/** The rules of each core attribute, in order; the first broken one is reported. */
const core = {
    '1.0': {
        specversion: [specversion],
        id: words,
        source: words,
        type: words,
        subject: words,
        time: [string, nonEmpty, validation_timestamp],
        datacontenttype: [string, nonEmpty, validation_mediaType],
        dataschema: [string, nonEmpty, uriReference],
    },
    '0.3': {
        specversion: [specversion],
        id: words,
        source: words,
        type: words,
        subject: words,
        time: [string, nonEmpty, validation_timestamp],
        datacontenttype: [string, nonEmpty, validation_mediaType],
        datacontentencoding: [string, nonEmpty, encoding],
        schemaurl: [string, nonEmpty, absoluteUri],
    },
};
/** 0.3 lets an extension be any JSON value. */
const extension = { '1.0': [value, integer, extensionText], '0.3': [integer, extensionText] };
/** Rules about more than one value. */
const eventRules = {
    json: { name: 'json', text: 'must be JSON' },
    object: { name: 'object', text: 'must be a JSON object' },
    required: { name: 'required', text: 'is missing' },
    attributeName: { name: 'attribute-name', text: 'must be named with a-z and 0-9 only' },
    dataOnce: { name: 'data-once', text: 'must not stand beside "data"' },
    depth: { name: 'depth', text: `must not be nested deeper than ${limits_maxDepth} levels` },
    number: { name: 'number', text: 'must not hold a number beyond the range of a double' },
};
const maxNameLength = 20;
/** Validates a parsed value. Never throws, whatever the value. */
function validate(event) {
    if (!isObject(event))
        return { broken: [violation('', eventRules.object, event)], warnings: [] };
    const version = event.specversion === '0.3' ? '0.3' : '1.0';
    const present = Object.entries(event).filter(([name, given]) => given != null && !isDataMember(name, version));
    const extent = measureJson(event);
    return {
        broken: [
            ...(extent.depth > limits_maxDepth ? [violation('', eventRules.depth)] : []),
            ...(extent.infinite ? [violation('', eventRules.number)] : []),
            ...required
                .filter((name) => (event[name] ?? null) === null)
                .map((name) => violation(name, eventRules.required)),
            ...present.flatMap(([name, given]) => brokenBy(name, given, version)),
            ...brokenData(event, version),
        ],
        warnings: [
            ...(extent.rounded ? [violation('data', looseNumber)] : []),
            ...present.filter(([name]) => name.length > maxNameLength).map(([name]) => violation(name, longName)),
            ...(typeof event.source === 'string' && !isUriReference(event.source)
                ? [violation('source', looseSource, event.source)]
                : []),
            ...(version === '1.0' && typeof event.dataschema === 'string' && isRelative(event.dataschema)
                ? [violation('dataschema', looseSchema, event.dataschema)]
                : []),
        ],
    };
}
/** Azure Event Grid, among others, sends sources that are not URIs; refusing them would lose the event. */
const looseSource = { name: 'uri-reference', text: 'is not a URI-reference (RFC 3986); used as it is' };
/** Azure's own documentation has `"dataschema": "#"`. */
const looseSchema = { name: 'uri', text: 'is not an absolute URI (RFC 3986); used as it is' };
const longName = { name: 'name-length', text: `has a name longer than ${maxNameLength} characters` };
const looseNumber = {
    name: 'safe-integer',
    text: 'holds a whole number beyond 2^53, which is rounded; send it as a string to keep every digit',
};
function isRelative(uri) {
    return uri !== '' && isUriReference(uri) && !isAbsoluteUri(uri);
}
function brokenBy(name, given, version) {
    if (!/^[a-z\d]+$/.test(name))
        return [violation(name, eventRules.attributeName, given)];
    const rules = core[version];
    const asked = (Object.hasOwn(rules, name) ? rules[name] : undefined) ?? extension[version];
    const broken = asked.find(({ test }) => !test(given));
    return broken === undefined ? [] : [violation(name, broken, given)];
}
/**
 * `data: null` is a value: the event has data if it has the member. `data_base64` is treated like an
 * attribute: null means absent.
 */
function brokenData(event, version) {
    const encoded = version === '1.0'
        ? { name: 'data_base64', value: event.data_base64 ?? null }
        : { name: 'data', value: isBase64Encoding(event.datacontentencoding) ? (event.data ?? null) : null };
    if (encoded.value === null)
        return [];
    if (version === '1.0' && event.data !== undefined)
        return [violation('data_base64', eventRules.dataOnce)];
    const broken = [string, base64].find(({ test }) => !test(encoded.value));
    return broken === undefined ? [] : [violation(encoded.name, broken, encoded.value)];
}
function isBase64Encoding(datacontentencoding) {
    return typeof datacontentencoding === 'string' && datacontentencoding.toLowerCase() === 'base64';
}
function isDataMember(name, version) {
    return name === 'data' || (name === 'data_base64' && version === '1.0');
}
function violation(attribute, { name, text }, value) {
    return { attribute, rule: name, text, value };
}
function rule(name, text, test) {
    return { name, text, test: (given) => typeof given === 'string' && test(given) };
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/event/cloudevent.js
// Imports the class alone: the package's index loads bindings and transports (docs/decisions/0005-start.md).



/**
 * Makes a frozen CloudEvent of validated attributes, unchanged. The package's constructor cannot: it invents
 * a missing `time`, rewrites `time` through Date (which refuses a leap second and cuts nanoseconds and
 * offsets), ignores an empty `data_base64`, and refuses legal extensions (`schemaurl` in 1.0, `validate`).
 * So the event is made on the package's prototype; `instanceof CloudEvent`, `toString` and the package's
 * bindings work. Data that came as base64 stays in `data_base64`, in both versions; `data` is its decoded
 * value.
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
        event.data = decodeBase64Data(base64, event.datacontenttype);
    }
    return Object.freeze(event);
}
function base64Of({ specversion, datacontentencoding, data, data_base64, }) {
    if (data_base64 !== undefined)
        return data_base64;
    const isEncoded = specversion === '0.3' && isBase64Encoding(datacontentencoding) && typeof data === 'string';
    return isEncoded ? data : undefined;
}
const exact = Object.create(cloudevent/* CloudEvent */.UG.prototype, { toJSON: { value: structured } });
/**
 * The JSON format: data that came as base64 is written as `data_base64` alone, unchanged, if the version has
 * that member.
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
 * Decided by the first lines: a broken document is not NDJSON because one of its lines happens to be JSON,
 * and NDJSON with a broken line is not a broken document.
 */
function isNdjson(lines) {
    const sample = documentsIn(lines.slice(0, 100));
    const objects = sample.filter(({ value }) => isObject(value));
    return sample.length > 1 && (isObject(sample[0]?.value) || objects.length * 2 >= sample.length);
}
/** Stops here: nobody fixes a thousand lines one by one, and each costs an exception. */
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
    const deep = findTooDeepElement(text);
    if (deep !== undefined) {
        const place = text.trimStart().startsWith('[') ? `event ${deep + 1}` : '';
        return { place, value: undefined, broken: violation('', eventRules.depth) };
    }
    try {
        return { place: '', value: JSON.parse(text) };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { place: '', value: undefined, broken: violation('', eventRules.json, reason) };
    }
}

;// CONCATENATED MODULE: ./lib/report/dead-letter-file.js





/**
 * The paths for dead letters, to be tried in order: the input's, relative to the workspace; then a file of
 * the step's own in RUNNER_TEMP.
 */
function deadLetterPaths(input, env) {
    const { GITHUB_WORKSPACE = '', RUNNER_TEMP = '', GITHUB_JOB = '', GITHUB_ACTION = '' } = env;
    const name = `dingtalk-dead-letters-${GITHUB_JOB}-${GITHUB_ACTION}.json`.replace(/[^\w.-]/g, '_');
    return [...(input === '' ? [] : [(0,external_node_path_namespaceObject.resolve)(GITHUB_WORKSPACE, input)]), (0,external_node_path_namespaceObject.join)(RUNNER_TEMP, name)];
}
/** Whether two paths lead to the same file. */
function isSameFile(one, other) {
    try {
        return external_node_fs_namespaceObject.realpathSync.native(one) === external_node_fs_namespaceObject.realpathSync.native(other);
    }
    catch {
        return false;
    }
}
/**
 * Changes the file atomically: if two steps write at once, the file has the events of both. An existing file
 * is extended, and left unchanged if it contains anything but events. Throws if `path` is not a regular
 * file, cannot be written, or stays locked.
 */
function changeDeadLetters(path, change) {
    makeFolder((0,external_node_path_namespaceObject.dirname)(path));
    refuseOther(path);
    withLock(path, () => {
        const there = eventsIn(path);
        const gone = new Set([...change.remove, ...change.add].map(identityOf));
        const kept = there.filter((event) => !gone.has(identityOf(event)));
        const added = change.add.map((event) => mergedWith(there.find(isSame(event)), event, change.remove));
        if (there.length === 0 && added.length === 0)
            return;
        const all = [...kept, ...added];
        // A batch has one specversion.
        if (new Set(all.map(({ specversion }) => specversion)).size > 1) {
            throw new Error('it holds events of another version of CloudEvents');
        }
        const text = change.redact(`${batchJson(all)}\n`);
        if (kept.length > 0 && Buffer.byteLength(text) > maxFileBytes)
            throw new Error('it would grow too large to be read');
        writeWhole(path, text);
    });
}
function identityOf({ source, id }) {
    return JSON.stringify([source, id]);
}
function isSame(event) {
    const identity = identityOf(event);
    return (other) => identityOf(other) === identity;
}
/** An event that both steps add is undelivered wherever either of them says so. */
function mergedWith(there, event, read) {
    const fresh = { ...event };
    if (there === undefined || read.some(isSame(event)))
        return fresh;
    const marks = [there.undelivered, fresh.undelivered];
    if (!marks.every((mark) => typeof mark === 'string')) {
        const { undelivered: _, ...whole } = fresh;
        return whole;
    }
    const all = new Set(marks.flatMap((mark) => mark.split(',')));
    return { ...fresh, undelivered: [...all].join(',') };
}
/** Empty if there is no file. Throws if the file contains anything else. */
function eventsIn(path) {
    const stats = (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined || stats.size === 0)
        return [];
    if (stats.size > maxFileBytes)
        throw new Error('it is too large to be added to');
    const reading = readJson((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8').replace(/^\uFEFF/, ''));
    if (reading.kind === 'text')
        throw new Error('it is no JSON, so it was left as it is');
    const values = reading.documents.map(({ value }) => value);
    if (values.every(isEvent))
        return values;
    throw new Error('it holds something else than CloudEvents, so it was left as it is');
}
function isEvent(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'specversion' in value &&
        'id' in value &&
        typeof value.id === 'string' &&
        'source' in value &&
        typeof value.source === 'string');
}
/** A link could lead anywhere, and a device such as /dev/stdout must not be replaced. */
function refuseOther(path) {
    const there = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
    if (there && !there.isFile())
        throw new Error('it is not a regular file');
}
/** Creates folder by folder: the recursive mkdir of Node does not return below /proc. */
function makeFolder(folder) {
    if ((0,external_node_fs_namespaceObject.statSync)(folder, { throwIfNoEntry: false }))
        return;
    const parent = (0,external_node_path_namespaceObject.dirname)(folder);
    if (parent !== folder)
        makeFolder(parent);
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)(folder);
    }
    catch (error) {
        // Another step may have created it meanwhile.
        if (!(0,external_node_fs_namespaceObject.statSync)(folder, { throwIfNoEntry: false }))
            throw error;
    }
}
/** Writing takes milliseconds: an older lock was left by a step that was killed. */
const staleLockMs = 10_000;
const lockWaitMs = 3_000;
const lockPollMs = 20;
function withLock(path, change) {
    const lock = (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(path), `.${(0,external_node_path_namespaceObject.basename)(path)}.lock`);
    const release = acquire(lock);
    try {
        change();
    }
    finally {
        release();
    }
}
function acquire(lock) {
    for (let waitedMs = 0;; waitedMs += lockPollMs) {
        try {
            (0,external_node_fs_namespaceObject.closeSync)((0,external_node_fs_namespaceObject.openSync)(lock, 'wx', 0o600));
            return () => (0,external_node_fs_namespaceObject.rmSync)(lock, { force: true });
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
        const ageMs = ageOf(lock);
        if (ageMs !== undefined && ageMs > staleLockMs)
            (0,external_node_fs_namespaceObject.rmSync)(lock, { force: true });
        if (waitedMs >= lockWaitMs)
            throw new Error('another step holds its lock');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lockPollMs);
    }
}
/** Compares times of the file system only, by a probe file of its own. */
function ageOf(lock) {
    const made = (0,external_node_fs_namespaceObject.statSync)(lock, { throwIfNoEntry: false });
    if (made === undefined)
        return undefined;
    const probe = `${lock}.${process.pid}`;
    (0,external_node_fs_namespaceObject.writeFileSync)(probe, '');
    const ageMs = (0,external_node_fs_namespaceObject.statSync)(probe).mtimeMs - made.mtimeMs;
    (0,external_node_fs_namespaceObject.rmSync)(probe, { force: true });
    return ageMs;
}
/** Writes the whole file or nothing. */
function writeWhole(path, text) {
    const unfinished = `${path}.${process.pid}`;
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(unfinished, text, { mode: 0o600, flag: 'wx' });
        (0,external_node_fs_namespaceObject.renameSync)(unfinished, path);
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.rmSync)(unfinished, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/message/markdown/escape.js
/*
 * Untrusted text, made harmless for the place where it stands. DingTalk documents neither its markdown parser
 * nor an escape, so each rule holds for several: a CommonMark parser sees plain text, and so do a parser that
 * links addresses and one made of regular expressions that ignores backslashes. What would become a link is
 * parted by a hair space (U+200A, `]( → ] (`), which any parser and reader takes as it looks; a bracket without
 * its pair becomes full-width, so that it takes no words to the action's own link; what would be HTML becomes
 * an entity; only what would be emphasis or code gets a backslash. Ordinary text — `fix: handle a.b-c (#42)` —
 * stays as it is. docs/decisions/0006-untrusted-text.md has the measurements.
 */

const gap = '\u200a';
/**
 * Escapes text inside a line of markdown: it becomes no emphasis, code, link, image, HTML, mention or line
 * break.
 */
function escapeInline(text) {
    return pairedBrackets(parted(oneLine(text)))
        .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
        .replace(/&(?=#?\w{1,40};)/g, '&amp;')
        .replace(/<(?=\S|$)/g, '&lt;')
        .replaceAll('`', '\\`')
        .replace(/~{2,}|(?<=\S)~/g, escapeEach)
        .replace(/\*+/g, (run, at, all) => isSpace(all[at - 1]) && isSpace(all[at + run.length]) ? run : escapeEach(run))
        .replace(/_+/g, (run, at, all) => isWord(all[at - 1]) && isWord(all[at + run.length]) ? run : escapeEach(run));
}
/**
 * Escapes text at the start of a line, quote or list item: it also becomes no heading, list, quote, rule,
 * table or task.
 */
function escapeLine(text) {
    return (escapeInline(text)
        // Some parsers need no space after `#`.
        .replace(/^#|^[-+](?=\s|$)/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^>/, '&gt;')
        .replace(/^(?:[-=|:][-=|:\s]*$|\||\[[ x]\](?=\s))/i, '\\$&'));
}
/**
 * Escapes the words of a link. Brackets become full-width ones: a parser without escapes would end the link
 * at the first.
 */
function escapeLinkWords(text) {
    return escapeInline(text.replaceAll('[', '［').replaceAll(']', '］'));
}
/**
 * The content of a code span, where escapes do not work: backticks and tags are replaced so that they cannot
 * end it.
 */
function escapeCode(text) {
    return withoutOrders(oneLine(text).replaceAll('`', "'"))
        .replace(/\](?= ?[(:[])/g, `]${gap}`)
        .replace(/<(?=[a-z/!?])/gi, `<${gap}`)
        .replace(/\\$/, `\\${gap}`);
}
/** Text on one line outside markdown: a title, a button, the title of a link card. */
function oneLine(text) {
    return clean(text).replace(/\s+/g, ' ').trim();
}
/**
 * Text of several lines outside markdown: the content of a text message. Breaks up schemes that act inside
 * DingTalk.
 */
function plainText(text) {
    return clean(text).replace(dingtalkScheme, `:${gap}`).trim();
}
/** Separates two pieces that are harmless alone but would form a link, an image or a mention together. */
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
    { before: /\] ?$/, after: /^ ?[(:[]/ },
    { before: /:$/, after: /^\/\// },
    { before: /\/$/, after: /^\// },
    { before: /www$/i, after: /^\./ },
    { before: /@$/, after: /^\S/ },
    { before: /@[\w.-]{1,38}$/, after: /^[\w.-]/ },
    { before: /&#?\w*$/, after: /^#?\w*;/ },
];
/** Most characters of one text; no message holds more. */
const escape_maxChars = 40_000;
/**
 * Removes control, bidi and invisible characters, repairs lone surrogates, converts line ends to `\n`, and
 * allows at most four combining marks on a letter.
 */
function clean(given) {
    const text = given.length > escape_maxChars ? `${given.slice(0, escape_maxChars)}…` : given;
    if (/^[\x20-\x7e\n]*$/.test(text))
        return text;
    return text
        .toWellFormed()
        .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
        .replaceAll('\t', ' ')
        .replace(invisible(), '')
        .replace(surplusMarks(), '$1');
}
/** Emoji keep their joiners and their colour. */
const invisible = (0,unicode/* unicodePattern */.g)(String.raw `(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}])\u{200d}|\u{200d}(?!\p{Extended_Pictographic})|(?<!\p{Emoji})\u{fe0f}|[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{2800}]--[\n\u{200d}\u{fe0f}]]`, 'gv');
const surplusMarks = (0,unicode/* unicodePattern */.g)(String.raw `(\p{M}{4})\p{M}+`, 'gu');
/**
 * Breaks up addresses: clients link them even where markdown does not, also without a scheme. A bare name
 * (`a.ts`, `evil.example`) stays: a link of it would show its own address.
 */
function parted(text) {
    return withoutOrders(text)
        .replace(/\/(?=\/)/g, `/${gap}`)
        .replace(/www(?=\.)/gi, `$&${gap}`)
        .replace(/@(?=[\w-]{0,63}\.)/g, `@${gap}`)
        .replace(/(?<=mailto|xmpp):/gi, `:${gap}`)
        .replace(/!(?=\[)/g, `!${gap}`)
        .replace(/\](?= ?[(:[])/g, `]${gap}`);
}
/** Breaks up what DingTalk acts on, in code too: its own schemes, a mention of everybody or of a number. */
function withoutOrders(text) {
    return text.replace(dingtalkScheme, `:${gap}`).replace(mention, `@${gap}`);
}
const dingtalkScheme = /(?<=dtmd|dingtalk|eapp):(?=\/\/)/gi;
/** A user id needs no such care: DingTalk acts only on ids in `at`, and those are mentioned anyway. */
const mention = /@(?=all(?![\w-])|所有人|\+?\d[\d-]{6})/gi;
/** Replaces unpaired brackets by full-width ones, which no parser knows. */
function pairedBrackets(text) {
    if (!text.includes('['))
        return text;
    const open = [];
    const chars = [...text];
    for (const [index, char] of chars.entries()) {
        if (char === '[')
            open.push(index);
        else if (char === ']')
            open.pop();
    }
    for (const index of open)
        chars[index] = '［';
    return chars.join('');
}
function escapeEach(run) {
    return run.replace(/./g, '\\$&');
}
function isSpace(char) {
    return char === ' ';
}
function isWord(char) {
    if (char === undefined)
        return false;
    return (0,unicode/* isPrintableAscii */.J)(char) ? /[a-z\d]/i.test(char) : draft().test(char);
}
const draft = (0,unicode/* unicodePattern */.g)(String.raw `[\p{L}\p{N}]`, 'u');

;// CONCATENATED MODULE: ./lib/message/markdown/markdown.js

/**
 * DingTalk markdown whose markup the action wrote. Made only by `md` and the functions below, so untrusted
 * text can be in it but cannot be markup: a value that is not `Markdown` is escaped. No markup spans a line
 * end, so a message can be cut at any line.
 */
class Markdown {
    source;
    constructor(source) {
        this.source = source;
    }
    /** For the functions of this folder that write markup; the caller vouches for `source`. */
    static trusted(source) {
        return new Markdown(source);
    }
    /** A `Markdown` in a plain string would be escaped twice or lost: a bug, reported at once. */
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
    return Markdown.trusted(source);
}
/** One piece of text, escaped as in `md`. */
function markdown_text(value) {
    return md `${value}`;
}
/** The pieces on one line: join(' · ', repository, run, duration). */
function join(separator, ...pieces) {
    return joined(separator, pieces);
}
/** Each piece on its own line: DingTalk ignores a single line end, so two spaces precede it. */
function lines(...pieces) {
    return joined('  \n', pieces);
}
/** Each piece as a paragraph. */
function paragraphs(...pieces) {
    return joined('\n\n', pieces);
}
function markdown_list(...items) {
    const present = items.filter(isPresent).map((item) => `- ${sourceOf(item, '- ')}`);
    return Markdown.trusted(present.join('\n'));
}
function quote(content) {
    return Markdown.trusted(sourceOf(content, '> ')
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n'));
}
/** Somebody's words as a quote: the first lines, with dots if there are more. Blank lines are removed. */
function markdown_quoted(words, maxLines, maxChars = 500) {
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
    return Markdown.trusted(`${'#'.repeat(level)} ${sourceOf(content, '# ')}`);
}
function bold(content) {
    const source = sourceOf(content, '**');
    return Markdown.trusted(source === '' ? '' : `**${source}**`);
}
/** A code span: a sha, a branch, a file. */
function code(content) {
    const source = escapeCode(String(content));
    return Markdown.trusted(source === '' ? '' : `\`${source}\``);
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
            parts.push(gapBetween(last, separator), separator, gapBetween(last.slice(-3) + separator, source));
        }
        parts.push(source);
        last = source;
    }
    return Markdown.trusted(parts.join(''));
}
function isPresent(piece) {
    return piece !== undefined && piece !== '' && !(piece instanceof Markdown && piece.source === '');
}
function glued(left, right) {
    return left + gapBetween(left, right) + right;
}
/** `before` is what precedes the value: at the start of a line more characters are markup. */
function sourceOf(value, before) {
    if (value instanceof Markdown)
        return value.source;
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return lineStart.test(line) ? escapeLine(String(value)) : escapeInline(String(value));
}
/** Whether the line has only marks of quotes, lists and headings so far. */
const lineStart = /^[ \t>\-+*#\d.)]*$/;

;// CONCATENATED MODULE: ./lib/message/markdown/link.js


/** Longest address; a longer one would fill the message. */
const maxUrlLength = 2_000;
/**
 * `[words](url)` that opens in the browser. If the address is missing or not allowed, only the words remain.
 * See `allowedUrl`.
 */
function link_link(words, url, serverUrl) {
    const address = allowedUrl(url, serverUrl);
    const shown = escapeLinkWords(words);
    if (address === undefined || shown === '')
        return markdown_text(oneLine(words));
    return Markdown.trusted(`[${shown}](${browserUrl(address)})`);
}
/** A line of links, joined by ` · `, each address once. */
function withoutLink(links, url) {
    const others = links.source.split(' · ').filter((part) => !part.endsWith(`](${browserUrl(url)})`));
    return Markdown.trusted(others.join(' · '));
}
/**
 * The normalised address if a message may link to it: https, or http on the GitHub server itself (GHES); no
 * credentials.
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
 * An address that opens the browser on PC, where DingTalk opens a plain address in its side panel. On phones
 * it opens the page. Source: help.dingtalk.io/open/development/message-link-description.
 */
function browserUrl(url) {
    return `dingtalk://dingtalkclient/page/link?url=${encoded(url)}&pc_slide=false`;
}
/**
 * An address for a card's buttons, which take one for both kinds of client: the browser on PC, the page on
 * phones. Source: open.dingtalk.com, unified routing protocol; seen in jenkinsci/dingtalk-plugin pull
 * request 410.
 */
function buttonUrl(url) {
    return `dingtalk://dingtalkclient/action/open_platform_link?pcLink=${encoded(browserUrl(url))}&mobileLink=${encoded(url)}`;
}
/** The address inside one of the two forms above, for display; any other address unchanged. */
function targetOf(url) {
    if (!url.startsWith('dingtalk://dingtalkclient/'))
        return url;
    const query = new URL(url).searchParams;
    return query.get('mobileLink') ?? query.get('url') ?? url;
}
/** Also encodes the characters that encodeURIComponent leaves and markdown uses: `( ) * ! ' ~`. */
function encoded(url) {
    return encodeURIComponent(url).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/report/job-summary.js


/** Most messages shown: GitHub takes 1 MiB of summary from a step, and nobody reads more. */
const maxPreviews = 20;
const maxPreviewBytes = 900_000;
const maxRows = 200;
/**
 * The job summary in GitHub's markdown: what was sent to which groups, with what result, and how it looks.
 */
function summaryOf({ status, failure, warning, deliveries }) {
    const drafts = [...new Map(deliveries.map((delivery) => [delivery.planned.draft, delivery])).values()];
    const previews = previewsOf(drafts.slice(0, maxPreviews));
    const sections = [
        `### DingTalk: ${status}`,
        escapedLines(failure ?? warning ?? ''),
        resultTable(deliveries),
        ...previews,
        more(drafts.length - previews.length, 'messages'),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function resultTable(deliveries) {
    if (deliveries.length === 0)
        return '';
    const rows = deliveries.slice(0, maxRows).map(({ robot, status, errcode, errmsg, attempts, truncated }) => {
        const reason = status === 'failed' ? `: ${errcode ?? ''} ${errmsg}` : '';
        return `| ${job_summary_escaped(robot)} | ${job_summary_escaped(status + reason)}${truncated ? ', shortened' : ''} | ${attempts} |`;
    });
    const table = ['| group | result | attempts |', '|---|---|---|', ...rows].join('\n');
    return [table, more(deliveries.length - maxRows, 'results')].filter((part) => part !== '').join('\n\n');
}
function more(count, what) {
    return count > 0 ? `And ${count} more ${what}.` : '';
}
/** As many as GitHub accepts. */
function previewsOf(deliveries) {
    const previews = [];
    let left = maxPreviewBytes;
    for (const delivery of deliveries) {
        const shown = previewOf(delivery);
        left -= Buffer.byteLength(shown);
        if (left < 0)
            break;
        previews.push(shown);
    }
    return previews;
}
/** A message as the group sees it, and the complete one if the group got less. */
function previewOf({ message, planned, status, truncated }) {
    if (message === undefined)
        return '';
    const { draft, destination } = planned;
    const whole = truncated ? draft.renderFor(destination.pool[0], 'complete').message : message;
    const isOpen = status === 'dry-run' || truncated;
    return [
        `<details${isOpen ? ' open' : ''}><summary>${job_summary_escaped(titleOf(whole) ?? whole.msgtype)}</summary>`,
        draft.isBuiltin ? rendered(whole) : fenced(messageText(whole)),
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
/**
 * A message whose markup the action wrote, rendered. DingTalk's markdown is a subset of GitHub's, except for
 * the addresses that open a browser from DingTalk. Buttons, cards and feeds become links.
 */
function rendered(message) {
    switch (message.msgtype) {
        case 'markdown':
            return job_summary_quoted(withPlainLinks(message.markdown.text));
        case 'actionCard':
            return job_summary_quoted(`${withPlainLinks(message.actionCard.text)}\n\n${buttonsOf(message.actionCard)}`);
        case 'link': {
            const { title, text, messageUrl, picUrl } = message.link;
            return job_summary_quoted([`**${linked(title, messageUrl)}**`, escapedLines(text), pictureOf(picUrl)].join('\n\n').trim());
        }
        case 'feedCard':
            return job_summary_quoted(message.feedCard.links
                .map(({ title, messageURL, picURL }) => `- ${pictureOf(picURL)} ${linked(title, messageURL)}`)
                .join('\n'));
        case 'text':
            return fenced(message.text.content);
        default:
            return message;
    }
}
function withPlainLinks(text) {
    return text.replace(/\]\((dingtalk:[^()\s]*)\)/g, (_, address) => `](${targetOf(address)})`);
}
/** `**[ Run ]** · **[ Commit ]**`, as buttons stand side by side. */
function buttonsOf(card) {
    return buttonsIn(card)
        .map(({ title, url }) => `**[&#91; ${job_summary_escaped(title)} &#93;](${addressOf(url)})**`)
        .join(' · ');
}
function buttonsIn(card) {
    if ('singleTitle' in card)
        return [{ title: card.singleTitle, url: card.singleURL }];
    return card.btns.map(({ title, actionURL }) => ({ title, url: actionURL }));
}
function linked(words, url) {
    return `[${job_summary_escaped(words)}](${addressOf(url)})`;
}
function pictureOf(url) {
    return url === undefined ? '' : `![](${addressOf(url)})`;
}
/** Encodes what would end the address in a markdown parser. */
function addressOf(url) {
    return targetOf(url)
        .replace(/[\s<>\\]/g, encodeURIComponent)
        .replaceAll('(', '%28')
        .replaceAll(')', '%29');
}
function job_summary_quoted(markdown) {
    return markdown
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
}
function fenced(text) {
    const runs = [...text.matchAll(/`{3,}/g)].map(([run]) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return `${fence}text\n${text}\n${fence}`;
}
/** The text and addresses of a message that somebody else wrote, for a code fence. */
function messageText(message) {
    switch (message.msgtype) {
        case 'text':
            return message.text.content;
        case 'markdown':
            return message.markdown.text;
        case 'actionCard':
            return [
                message.actionCard.text,
                ...buttonsIn(message.actionCard).map(({ title, url }) => `[ ${title} ] ${targetOf(url)}`),
            ].join('\n');
        case 'link':
            return `${message.link.text}\n${targetOf(message.link.messageUrl)}`;
        case 'feedCard':
            return message.feedCard.links
                .map(({ title, messageURL }) => `${title}\n${targetOf(messageURL)}`)
                .join('\n');
        default:
            return message;
    }
}
/** A batch has one error a line; two spaces are markdown's line break. */
function escapedLines(untrusted) {
    return untrusted.split('\n').map(job_summary_escaped).join('  \n');
}
/** Untrusted text in GitHub's markdown: every special character becomes an entity. */
function job_summary_escaped(untrusted) {
    return printable(untrusted, 1_000).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./lib/robot/directory/marks.js

/**
 * The names of a destination in an event's `undelivered`: one mark for each of its robots. A mark is keyed
 * with the robot's token and bound to the event, so nobody else can write it, it cannot be copied to another
 * event, and it stays the same when robots change their order.
 */
function marksOf({ group, pool }, { source, id }) {
    const about = JSON.stringify([group ?? null, source, id]);
    return pool.map(({ webhook }) => (0,external_node_crypto_.createHmac)('sha256', webhook.token.reveal()).update(about).digest('hex').slice(0, markLength));
}
/** 64 bits: cannot be guessed, and the marks of a large pool stay short. */
const markLength = 16;

;// CONCATENATED MODULE: ./lib/report/dead-letters.js


/**
 * The events that did not arrive complete at each of their destinations, in the order of `events`. If some
 * destinations have an event, its extension attribute `undelivered` names the others, so that sending it
 * again repeats nothing.
 */
function deadLettersOf(events, deliveries, unsent) {
    const tries = triesByEvent(deliveries);
    const unsentEvents = new Set(unsent.map(({ event }) => event));
    return events.flatMap((event) => {
        if (unsentEvents.has(event))
            return [event];
        const tried = tries.get(event) ?? [];
        const missed = tried.filter((one) => !hasArrivedWhole(one));
        if (missed.length === 0)
            return [];
        return [withUndelivered(event, missed, tried)];
    });
}
/** If some destinations have the event, the marks name those that do not. */
function withUndelivered({ undelivered, ...event }, missed, tried) {
    const whole = cloudEvent(event);
    const marks = missed.flatMap(({ planned }) => marksOf(planned.destination, whole));
    const wasPartial = typeof undelivered === 'string' && undelivered.split(',').some((mark) => marks.includes(mark));
    if (missed.length === tried.length && !wasPartial)
        return whole;
    return cloudEvent({ ...event, undelivered: marks.join(',') });
}
function triesByEvent(deliveries) {
    const tries = new Map();
    for (const delivery of deliveries) {
        for (const event of delivery.planned.events) {
            const known = tries.get(event);
            if (known)
                known.push(delivery);
            else
                tries.set(event, [delivery]);
        }
    }
    return tries;
}
/** Whether every event reached as many destinations as `require` asks for. */
function isEnough(deliveries, require) {
    return [...triesByEvent(deliveries).values()].every((tried) => require === 'all' ? tried.every(hasArrived) : tried.some(hasArrived));
}
/** A dry run delivers nothing. */
function hasArrived({ status }) {
    return status === 'sent' || status === 'dry-run';
}
/** False also for a message that DingTalk accepted only without the event's own words. */
function hasArrivedWhole({ status, withheld }) {
    return hasArrived({ status }) && !withheld;
}
/** Planned deliveries without a result, as failed ones. */
function unfinished(plannedDeliveries, deliveries) {
    const ended = new Set(deliveries.map(({ planned }) => planned));
    return plannedDeliveries
        .filter((planned) => !ended.has(planned))
        .map((planned) => ({ planned, status: 'failed', withheld: false }));
}

;// CONCATENATED MODULE: ./lib/message/unsent.js


/** Errors that are shown of one batch; the rest is likely the same mistake. */
const unsent_maxShown = 20;
/** Returns what `make` makes of each item, and the events of the items that it throws for. */
function eachEvent(items, make) {
    const made = [];
    const unsent = [];
    for (const item of items) {
        try {
            made.push(make(item));
        }
        catch (error) {
            unsent.push({ event: item.event, error });
        }
    }
    return { made, unsent };
}
/** What is wrong, one line for each mistake; events are named when there are others. Undefined when nothing is. */
function unsentMessage(unsent, events) {
    if (unsent.length === 0)
        return undefined;
    const byMessage = [...Map.groupBy(unsent, ({ error }) => errorText(error))];
    const lines = byMessage.slice(0, unsent_maxShown).map(([message, [first, ...others]]) => {
        if (events === 1 || first === undefined)
            return message;
        const more = others.length > 0 ? ` and ${others.length} more` : '';
        return `Event "${printable(first.event.id)}"${more} was not sent: ${message}`;
    });
    const left = byMessage.length - unsent_maxShown;
    return [...lines, ...(left > 0 ? [`And ${left} more.`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/step-result.js




/** The result after deliveries or a dry run, including events that could not be sent. */
function deliveredResult(events, deliveries, unsent, require) {
    const deadLetters = deadLettersOf(events, deliveries, unsent);
    const problem = problemOf(deliveries);
    const isWell = unsent.length === 0 && isEnough(deliveries, require);
    const refused = unsentMessage(unsent, events.length);
    const failure = [isWell ? undefined : problem, refused].filter((part) => part !== undefined).join('\n');
    return {
        status: statusOf(deliveries, unsent),
        events,
        deliveries,
        deadLetters,
        failure: isWell ? undefined : failure,
        warning: isWell ? problem : undefined,
        error: unsent.find(({ error }) => !(error instanceof UserError))?.error,
    };
}
/** The result of a run with nothing to send. */
function skippedResult(events = []) {
    return { status: 'skipped', events, deliveries: [], deadLetters: [], failure: undefined };
}
/** The result of a run that failed before anything was posted: every event it had read is a dead letter. */
function errorResult(error, events = []) {
    return { status: 'failed', events, deliveries: [], deadLetters: events, failure: errorText(error), error };
}
/** The result of a run that failed at any time: every event not known to have arrived is a dead letter. */
function interrupted(error, { events, plannedDeliveries, deliveries, unsent }) {
    if (plannedDeliveries.length === 0)
        return errorResult(error, events);
    const all = [...deliveries, ...unfinished(plannedDeliveries, deliveries)];
    const deadLetters = deadLettersOf(events, all, unsent);
    return { status: 'failed', events, deliveries, deadLetters, failure: errorText(error), error };
}
/** What was posted, or would be: each message once, however many robots it went to, without `msgUuid`. */
function messagesOf(deliveries) {
    const messages = deliveries.flatMap(({ message }) => message ?? []);
    return [
        ...new Map(messages.map(({ msgUuid: _, ...message }) => [JSON.stringify(message), message])).values(),
    ];
}
function statusOf(deliveries, unsent) {
    const has = (status) => deliveries.some((delivery) => delivery.status === status);
    if (has('cancelled'))
        return 'cancelled';
    if (has('failed') || unsent.length > 0)
        return has('sent') ? 'partial' : 'failed';
    return has('dry-run') ? 'dry-run' : 'sent';
}
/** The first failure in full, since the others mostly have the same cause, and the number of failures. */
function problemOf(deliveries) {
    const [first, ...others] = deliveries.filter((delivery) => !hasArrived(delivery));
    if (first === undefined)
        return undefined;
    const where = new Set(deliveries.map(({ robot }) => robot)).size > 1 ? `${printable(first.robot)}: ` : '';
    const count = ` ${others.length + 1} of ${deliveries.length} messages were not delivered.`;
    return `${where}${first.cure}${deliveries.length > 1 ? count : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/outputs.js



/** GitHub takes 1 MiB of outputs a job; three long ones fit. */
const maxBytes = 256 * 1024;
function outputsOf(outcome, deadLetterFile) {
    const { events, deliveries, status, failure } = outcome;
    const failed = deliveries.find((delivery) => !hasArrived(delivery));
    const all = Object.entries({
        status,
        event: oneOrMany(events.map(eventJson)),
        'event-id': events[0]?.id ?? '',
        message: oneOrMany(messagesOf(deliveries).map((message) => JSON.stringify(message))),
        results: JSON.stringify(deliveries.map(resultOf)),
        // Without a response from DingTalk there is no errcode: '' rather than 0, which means success.
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
/** A single JSON text as it is, several as an array, '' for none. */
function oneOrMany(texts) {
    return texts.length > 1 ? `[${texts.join(',')}]` : (texts[0] ?? '');
}
function resultOf(delivery) {
    const { robot, status, errcode, errmsg, attempts, ambiguous, truncated, durationMs } = delivery;
    return { robot, status, errcode, errmsg, attempts, ambiguous, truncated, durationMs };
}

;// CONCATENATED MODULE: ./lib/report/report.js







/**
 * Writes dead letters, outputs, job summary, and one annotation if something is wrong. A failed write is a
 * warning: it changes nothing about the delivery.
 */
function reportResult(outcome, reporting) {
    const { log, onFailure } = reporting;
    const deadLetterFile = keepDeadLetters(outcome, reporting);
    const failure = withFile(outcome.failure, deadLetterFile);
    const warning = withFile(outcome.warning, deadLetterFile);
    writeOutputs(outcome, deadLetterFile, reporting);
    writeSummary({ ...outcome, failure, warning }, reporting);
    if (outcome.error instanceof Error)
        log.debug(outcome.error.stack ?? outcome.error.message);
    if (warning !== undefined)
        log.warning(warning);
    if (failure !== undefined)
        log.fail(failure, onFailure);
    if (failure === undefined && warning === undefined && deadLetterFile !== undefined) {
        log.notice(keptIn(deadLetterFile));
    }
}
function withFile(problem, deadLetterFile) {
    if (problem === undefined || deadLetterFile === undefined)
        return problem;
    return `${problem} ${keptIn(deadLetterFile)}`;
}
function keptIn(deadLetterFile) {
    return `What was not delivered is in ${printable(deadLetterFile, 500)}; send it again with "event-file". The file is gone after the job unless a later step with \`if: always()\` keeps it (\`actions/upload-artifact\`).`;
}
function keepDeadLetters({ events, deadLetters, status }, { log, env, deadLetterFile, eventFile }) {
    const { GITHUB_WORKSPACE: workspace = '', RUNNER_TEMP: runnerTemp = '' } = env;
    const source = eventFile === '' ? '' : (0,external_node_path_namespaceObject.resolve)(workspace, eventFile);
    // A dry run delivers nothing, and skipped events may be sent another time.
    const isSettled = status !== 'skipped' && status !== 'dry-run';
    for (const path of deadLetterPaths(deadLetterFile, env)) {
        const remove = isSettled && source !== '' && isSameFile(path, source) ? events : [];
        if (deadLetters.length === 0 && remove.length === 0)
            continue;
        try {
            changeDeadLetters(path, { add: deadLetters, remove, redact: log.redact });
            if (deadLetters.length === 0)
                return undefined;
            if (!isInside(realPathOf(path) ?? path, [workspace, runnerTemp])) {
                log.warning(`The dead letters are in ${path}, where "event-file" does not read: it reads the workspace and RUNNER_TEMP. Name a file there in "dead-letter-file".`);
            }
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
function writeSummary(outcome, { log, env }) {
    try {
        if (!env.GITHUB_STEP_SUMMARY)
            throw new Error('GITHUB_STEP_SUMMARY is not set');
        (0,external_node_fs_namespaceObject.appendFileSync)(env.GITHUB_STEP_SUMMARY, log.redact(summaryOf(outcome)));
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${reasonOf(error)}.`);
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/event/cdevents.js

/**
 * The CloudEvent in a document: the document itself if it has `specversion`, or one that carries a bare
 * CDEvent.
 */
function findCloudEvent(document) {
    if (!isObject(document))
        return undefined;
    if (Object.hasOwn(document, 'specversion'))
        return document;
    const { context, subject } = document;
    const isCDEvent = isObject(context) && isObject(subject) && isCDEventsType(context.type);
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

;// CONCATENATED MODULE: ./lib/event/dispatch.js


/**
 * GitHub allows ten top-level keys in `client_payload`, fewer than an event may have, so senders also nest
 * an event or several.
 */
const keys = ['cloudevent', 'event', 'cloudevents', 'events'];
/**
 * The events that a `repository_dispatch` carries; none if it carries none or if another event started the
 * workflow.
 */
function dispatchedEvents({ eventName, payload }) {
    if (eventName !== 'repository_dispatch')
        return [];
    return nestedEvents(payload.client_payload, 'client_payload');
}
/**
 * The document itself if it is an event, else the event or batch under the first of the keys that has one.
 */
function nestedEvents(document, place) {
    if (!isObject(document))
        return [];
    const own = findCloudEvent(document);
    if (own !== undefined)
        return [{ place, value: own }];
    for (const key of keys) {
        const found = dispatch_eventsIn(document[key], [place, key].filter((part) => part !== '').join('.'));
        if (found.length > 0)
            return found;
    }
    return [];
}
/** If one element of an array is an event, all of them are validated as events. */
function dispatch_eventsIn(value, place) {
    if (!Array.isArray(value)) {
        const event = findCloudEvent(value);
        return event === undefined ? [] : [{ place, value: event }];
    }
    if (!value.some((item) => findCloudEvent(item) !== undefined))
        return [];
    return value.map((item, index) => ({
        place: `${place}, event ${index + 1} of ${value.length}`,
        value: findCloudEvent(item) ?? item,
    }));
}

;// CONCATENATED MODULE: ./lib/trim.js
/**
 * Removes these characters from the end of the text. A pattern such as `/x+$/` takes quadratic time on a
 * text with long runs of them, and anybody may have written that text.
 */
function trimEndOf(text, chars) {
    let end = text.length;
    while (end > 0 && chars.includes(text[end - 1] ?? ''))
        end -= 1;
    return text.slice(0, end);
}
/** Removes these characters from both ends of the text. */
function trimOf(text, chars) {
    const kept = trimEndOf(text, chars);
    let start = 0;
    while (start < kept.length && chars.includes(kept[start] ?? ''))
        start += 1;
    return kept.slice(start);
}

;// CONCATENATED MODULE: ./lib/event/github-adapter.js



/**
 * The CloudEvents adapter for GitHub (github.com/cloudevents/spec, cloudevents/adapters/github.md) for the
 * events that trigger workflows; the three of classic projects exist on GitHub Enterprise Server only.
 * Differences from its text are marked. Any other event gets the defaults.
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
    // Never an event's name at run time: a called workflow gets its caller's event.
    workflow_call: {},
    workflow_dispatch: { suffix: '', subject: 'workflow' },
    workflow_run: { subject: 'workflow.name' },
};
/**
 * The attributes and data of a GitHub event without `id`, which GitHub does not tell a workflow; the caller
 * adds one.
 */
function githubAttributes(eventName, payload, source, now) {
    const row = (Object.hasOwn(adapter, eventName) ? adapter[eventName] : undefined) ?? {};
    const suffix = row.suffix === '' ? '' : typePart(textAt(payload, row.suffix ?? 'action'));
    const time = row.time?.map((path) => textAt(payload, path)).find(isTimestamp);
    const ownSource = row.source && textAt(payload, row.source);
    return {
        source: ownSource && isUriReference(ownSource) ? ownSource : source,
        type: `com.github.${eventName}${suffix && `.${suffix}`}`,
        subject: (row.subject && textAt(payload, row.subject)) || undefined,
        time: time ?? now.toISOString(),
        datacontenttype: 'application/json',
        data: payload,
    };
}
/**
 * The source of the workflow's own events: the repository's API URL. A payload's `repository.url` differs by
 * event: the page for a push, the API URL for all others.
 */
function repositorySource({ apiUrl, repository }) {
    return github_adapter_uriReference(repository === '' ? apiUrl : `${apiUrl}/repos/${repository}`);
}
/**
 * The source of an event from another repository, from its payload, in the same form; else of the repository
 * that reports it.
 */
function payloadSource(payload, context) {
    const api = textAt(payload, 'repository.hooks_url').replace(/\/hooks$/, '');
    const name = textAt(payload, 'repository.full_name');
    const source = api || (name && `${context.apiUrl}/repos/${name}`) || textAt(payload, 'organization.url');
    return source && isUriReference(source) ? source : repositorySource(context);
}
/** A string or number in the payload as attribute text; '' if there is none. */
function textAt(payload, path) {
    let value = payload;
    for (const name of path.split('.')) {
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    }
    return typeof value === 'string' || typeof value === 'number' ? attributeText(String(value)) : '';
}
/**
 * The name of a repository_dispatch is free text: the type must not end in a dot. White space becomes one
 * space, so that it can be trimmed.
 */
function typePart(text) {
    return trimOf(text.replace(/\s/g, ' '), '. ');
}
function github_adapter_uriReference(text) {
    return isUriReference(text) ? text : encodeURI(attributeText(text));
}

;// CONCATENATED MODULE: ./lib/event/id.js

/**
 * An id for an event that has none: the same for the same step of the same attempt, different for any other
 * step, job or matrix leg. The adapter would use the delivery's GUID, which GitHub does not tell a workflow.
 * `what` distinguishes the events of one step: the event's name, the content of a file. Jobs of two calls of
 * one reusable workflow differ only in the runner. Made of letters, digits and hyphens.
 */
function deriveId(context, ...what) {
    const { repository, runId, runAttempt, job, step, matrix, runnerName } = context;
    const all = JSON.stringify([repository, runId, runAttempt, job, step, matrix.trim(), runnerName, ...what]);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(all).digest('hex').slice(0, 24);
    return [runId, runAttempt, digest].filter((part) => /^[a-z\d]+$/i.test(part)).join('-');
}

;// CONCATENATED MODULE: ./lib/event/run-attributes.js


/**
 * The extension for each attribute. All are strings: a run id exceeds a CloudEvents integer, which has 32
 * bits.
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
const attributeNames = Object.keys(extensions);
function runAttributesOf(event) {
    const textIn = (name) => (typeof event[name] === 'string' ? event[name] : '');
    const runAttributes = attributeNames.map((name) => [name, textIn(extensions[name])]);
    return Object.fromEntries(runAttributes);
}
/** The extensions of the workflow's own events; `status` is the job's outcome so far. */
function contextExtensions(context, status) {
    return extensionsOf({ ...context, status });
}
/** A `workflow_run` payload describes another run: the attributes are of that run. */
function workflowRunExtensions(payload) {
    const run = isObject(payload.workflow_run) ? payload.workflow_run : {};
    const repository = isObject(payload.repository) ? payload.repository : {};
    return extensionsOf({
        repository: repository.full_name,
        workflow: run.name || (isObject(payload.workflow) ? payload.workflow.name : undefined),
        runId: run.id,
        runNumber: run.run_number,
        runAttempt: run.run_attempt,
        status: run.conclusion,
        actor: isObject(run.actor) ? run.actor.login : undefined,
        sha: run.head_sha,
        serverUrl: run_attributes_originOf(repository.html_url),
    });
}
function extensionsOf(runAttributes) {
    const known = attributeNames.map((name) => [extensions[name], run_attributes_textOf(runAttributes[name])]);
    return Object.fromEntries(known.filter(([, text]) => text !== ''));
}
function run_attributes_textOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? attributeText(String(value)) : '';
}
function run_attributes_originOf(url) {
    return typeof url === 'string' ? URL.parse(url)?.origin : undefined;
}

;// CONCATENATED MODULE: ./lib/event/violations.js


/** Errors shown in full; more are counted. An annotation has room for 4,096 characters. */
const maxTold = 20;
const maxValue = 60;
/** One error for all violations of all events. `subject` is what was read: `Input "event-file"`. */
function violationError(subject, broken) {
    const what = broken.length === 1 ? 'a rule of CloudEvents' : `rules of CloudEvents in ${broken.length} places`;
    return new UserError([`${subject} breaks ${what}; nothing was sent.`, ...describeViolations(broken)].join('\n'));
}
function describeViolations(findings) {
    const more = findings.length - maxTold;
    return [...findings.slice(0, maxTold).map(sentence), ...(more > 0 ? [`And ${more} more.`] : [])];
}
function sentence({ place, attribute, rule, text, value }) {
    const what = [place, attribute && `"${printable(attribute, maxValue)}"`].filter(Boolean).join(', ');
    const given = value === undefined ? '' : ` Given: ${shown(value)}.`;
    return `${what || 'The event'} ${text} (rule ${rule}).${given}`;
}
function shown(value) {
    if (typeof value === 'string')
        return `"${printable(value, maxValue)}"`;
    if (Array.isArray(value))
        return 'an array';
    return value !== null && typeof value === 'object' ? 'an object' : String(value);
}

;// CONCATENATED MODULE: ./lib/event/event-text.js











/** Largest single event; CloudEvents asks every reader to accept 64 KiB. A batch may fill `maxFileBytes`. */
const maxEventBytes = 1024 * 1024;
/**
 * Parses CloudEvents and CDEvents as they are, and wraps anything else as the inputs say. Throws a
 * `UserError` if they do not say how.
 */
function parseEventText(written, context, now) {
    const text = written.text.replace(/^\uFEFF/, '');
    const given = { ...written, text };
    if (text.trim() === '' && given.attributes.type == null) {
        throw inputError(given.input, 'is empty: there is no event in it.');
    }
    const reading = readJson(text);
    if (reading.kind === 'text' && reading.broken.rule === eventRules.depth.name) {
        throw violationError(`Input "${given.input}"`, [{ place: reading.place, ...reading.broken }]);
    }
    const isBatch = reading.kind === 'batch' || reading.kind === 'lines';
    if (!isBatch && Buffer.byteLength(text) > maxEventBytes) {
        throw inputError(given.input, `must be at most ${maxEventBytes / 1024} KiB for one event.`);
    }
    if (reading.kind !== 'text' && isCloudEvents(reading.documents)) {
        return reading.documents.map((document) => {
            return { ...document, value: findCloudEvent(document.value) ?? document.value };
        });
    }
    const isWrapped = given.eventName !== '' || given.attributes.type != null;
    if (!isWrapped && reading.kind === 'one') {
        const nested = nestedEvents(reading.documents[0].value, '');
        if (nested.length > 0)
            return nested;
    }
    if (given.eventName !== '')
        return [payloadEvent(given, reading, context, now)];
    if (given.attributes.type != null)
        return [wrapped(given, reading, context, now)];
    throw unknownKind(given, reading);
}
/** An empty array is a batch; in any other, one event is enough to validate all of them. */
function isCloudEvents(documents) {
    return documents.length === 0 || documents.some(({ value }) => findCloudEvent(value) !== undefined);
}
function payloadEvent({ input, eventName, text }, reading, context, now) {
    const payload = reading.kind === 'one' ? reading.documents[0].value : undefined;
    if (!isObject(payload)) {
        throw inputError(input, `must be the payload of one GitHub event, a JSON object, as "event-name" is given.${why(reading)}`);
    }
    const source = payloadSource(payload, context);
    return {
        place: '',
        value: {
            specversion: '1.0',
            id: deriveId(context, eventName, text),
            ...githubAttributes(eventName, payload, source, now),
            ...(eventName === 'workflow_run' ? workflowRunExtensions(payload) : {}),
        },
    };
}
function wrapped(given, reading, context, now) {
    const contentType = typeof given.attributes.datacontenttype === 'string' ? given.attributes.datacontenttype : undefined;
    const isJson = reading.kind === 'one' || reading.kind === 'batch';
    if (!isJson && contentType !== undefined && isJsonType(contentType)) {
        throw inputError(given.input, `must be JSON, as "attributes" says with datacontenttype.${why(reading)}`);
    }
    return {
        place: '',
        value: {
            specversion: '1.0',
            id: deriveId(context, String(given.attributes.type), given.text),
            source: repositorySource(context),
            time: now.toISOString(),
            datacontenttype: isJson ? 'application/json' : 'text/plain',
            data: isJson && isJsonType(contentType) ? jsonIn(reading) : given.text,
        },
    };
}
function jsonIn(reading) {
    if (reading.kind === 'text')
        return undefined;
    return reading.kind === 'one' ? reading.documents[0].value : reading.documents.map(({ value }) => value);
}
function unknownKind({ input }, reading) {
    return inputError(input, `is no CloudEvent: it has no "specversion".${why(reading)} ` +
        'For the payload of a GitHub event, name the event in "event-name"; ' +
        'to send any other JSON or text as a CloudEvent, give it a "type" in "attributes".');
}
function why(reading) {
    return reading.kind === 'text' ? ` It is not even JSON: ${printable(String(reading.broken.value))}.` : '';
}

;// CONCATENATED MODULE: ./lib/event/read.js










/**
 * The events of the run: those in a file or input, else those of a repository_dispatch, else the workflow's
 * own event.
 */
function readEvents(inputs, context, now) {
    checkInputs(inputs);
    const { subject, origin, candidates } = find(inputs, context, now());
    if (candidates.length > 1 && Object.hasOwn(inputs.attributes, 'id')) {
        throw inputError('attributes', 'gives one "id" to all events of a batch; leave it out.');
    }
    const examined = candidates.map((candidate) => examineWith(candidate, inputs.attributes));
    const broken = [...examined.flatMap((each) => each.broken), ...mixedVersions(examined)];
    if (broken.length > 0)
        throw violationError(subject, broken);
    const warnings = [
        ...(inputs.githubEvent !== '' && inputs.file === '' && inputs.text === ''
            ? ['Input "event-name" has no effect without "event" or "event-file".']
            : []),
        ...(candidates.length === 0 ? [`${subject} is an empty batch: there is nothing to send.`] : []),
        ...describeViolations(examined.flatMap((each) => each.warnings)),
    ];
    return { events: examined.map(({ attributes }) => cloudEvent(attributes)), origin, warnings };
}
function find(inputs, context, now) {
    const { file, attributes, githubEvent: eventName } = inputs;
    if (file !== '' || inputs.text !== '') {
        const input = file === '' ? 'event' : 'event-file';
        const text = file === '' ? inputs.text : readTextFile('event-file', file, context);
        const candidates = parseEventText({ input, text, eventName, attributes }, context, now);
        return { subject: `Input "${input}"`, origin: file === '' ? 'input' : 'file', candidates };
    }
    const candidates = dispatchedEvents(context);
    if (candidates.length > 0) {
        return { subject: 'The event in this repository_dispatch', origin: 'dispatch', candidates };
    }
    const value = workflowEvent(context, inputs.status, now);
    return { subject: 'The event of this workflow', origin: 'workflow', candidates: [{ place: '', value }] };
}
function workflowEvent(context, status, now) {
    const { eventName, payload } = context;
    if (eventName === '') {
        throw new UserError('There is no event: GITHUB_EVENT_NAME is not set. Give one in "event" or "event-file".');
    }
    return {
        specversion: '1.0',
        id: deriveId(context, eventName),
        ...githubAttributes(eventName, payload, repositorySource(context), now),
        ...contextExtensions(context, status),
    };
}
function examineWith({ place, value, broken }, overrides) {
    if (broken !== undefined)
        return { place, attributes: {}, broken: [{ place, ...broken }], warnings: [] };
    const attributes = isObject(value) ? { ...value, ...overrides } : {};
    const result = validate(isObject(value) ? attributes : value);
    return {
        place,
        attributes,
        broken: result.broken.map((finding) => ({ place, ...finding })),
        warnings: result.warnings.map((finding) => ({ place, ...finding })),
    };
}
/** A batch has one specversion: that of its first event with a known one. */
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
        throw inputError('event', 'cannot be given together with "event-file"; give one of them.');
    }
    if (githubEvent !== '' && !/^[a-z\d_]+$/.test(githubEvent)) {
        throw inputError('event-name', 'must be the name of a GitHub event, as in release or push.', githubEvent);
    }
    const [data] = ['data', 'data_base64'].filter((name) => Object.hasOwn(attributes, name));
    if (data !== undefined) {
        throw inputError('attributes', `sets attributes only, and "${data}" is none; put it in "event" or "event-file".`);
    }
    // Checks `attributes` by the rules of the event's own attributes, so that an error names the input to fix.
    const { broken } = validate({ specversion: '1.0', id: '-', source: '-', type: '-', ...attributes });
    if (broken.length > 0)
        throw violationError('Input "attributes"', broken.map((finding) => ({ place: '', ...finding })));
}

;// CONCATENATED MODULE: ./lib/message/markdown/size.js
/** DingTalk counts the UTF-8 bytes of the whole JSON body; beyond 20,000 it answers errcode 460101. */
const maxBodyBytes = 20_000;
/** `,"msgUuid":"…"` with 36 characters, which the delivery adds to a body. */
const msgUuidBytes = 49;
/** Bytes of a text inside a JSON body, without its quotes. */
function jsonBytes(text) {
    return Buffer.byteLength(JSON.stringify(text)) - 2;
}
/**
 * How many UTF-16 units of a text fit into so many bytes of JSON; never half a surrogate pair. Reads no
 * further.
 */
function unitsWithin(text, maxBytes) {
    let bytes = 0;
    let at = 0;
    for (const char of text) {
        bytes += size_bytesOf(char);
        if (bytes > maxBytes)
            return at;
        at += char.length;
    }
    return at;
}
/** As JSON.stringify writes it (ECMA-262, QuoteJSONString). */
function size_bytesOf(char) {
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
/** The first `maxChars` characters as a reader counts them; the last one is an ellipsis if there are more. */
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
 * The nearest position at or before `at` that is not inside a character as a reader sees it: an emoji, a
 * letter with its marks.
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
/** Created when the first text is cut, which is rare, because it takes milliseconds. */
function graphemes() {
    segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
    return segmenter;
}
let segmenter;

;// CONCATENATED MODULE: ./lib/message/markdown/cut.js

/** Cuts at a line or a sentence if that keeps at least this share of what fits. */
const enough = 0.6;
/** A fence or mark that is open at the cut is closed, and dots follow; both must fit too. */
const closingBytes = 24;
const dots = '…';
/**
 * Cuts plain text to at most so many bytes of JSON, with dots: at a line, a sentence, a word or a character.
 */
function cutText(text, maxBytes) {
    if (cut_fits(text, maxBytes))
        return text;
    const end = unitsWithin(text, maxBytes - closingBytes);
    const kept = text.slice(0, niceEnd(text, end, anywhere)).trimEnd();
    return kept === '' ? '' : `${kept}${dots}`;
}
function anywhere() {
    return false;
}
/**
 * Cuts markdown to at most so many bytes of JSON: at a line, else inside the first line that is too long,
 * but never inside an escape, an entity, a code span, a link, an image, an address or a tag. Closes open
 * fences and emphasis.
 */
function cutMarkdown(source, maxBytes) {
    if (cut_fits(source, maxBytes))
        return source;
    const end = unitsWithin(source, maxBytes - closingBytes);
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
/** How far beyond the end the end of a link or code span is searched. */
const lookAhead = 4_000;
function cut_fits(text, maxBytes) {
    return text.length <= maxBytes && jsonBytes(text) <= maxBytes;
}
/** Start of the line that contains `end`, and the fence that is open there. */
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
    const at = lineAt > from ? lineAt : graphemeStart(source, end);
    if (at <= from)
        return `${source.slice(0, fence.at).trimEnd()}\n\n${dots}`.trimStart();
    return `${source.slice(0, at).trimEnd()}\n${fence.mark}\n${dots}`;
}
/** The part of one line before `end`; `line` may be longer. */
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
    let at = graphemeStart(text, end);
    while (at > 0 && isInside(at))
        at = graphemeStart(text, at - 1);
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
 * The ranges that must not be cut, and the marks of emphasis. One pass; a bracket is a link only if `](…)`
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

;// CONCATENATED MODULE: ./lib/message/markdown/plain.js

/**
 * The same words for a text message, which has no markup: links as `words: address`, without marks and
 * escapes.
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
            return `${plainLine(words)}: ${targetOf(address)}`;
        return '';
    });
}
/**
 * In the order of the groups: an escape, an entity, a code span, a link, a mark of emphasis. Covers only
 * what this folder writes.
 */
const markup = /\\([!-/:-@[-`{-~])|&(amp|lt|gt);|`([^`]*)`|!?\[((?:\\.|[^[\]\\])*)\]\(([^()\s]*)\)|(?<!\s)\*+|\*+(?!\s|$)|~~/g;
const entities = { amp: '&', lt: '<', gt: '>' };

;// CONCATENATED MODULE: ./lib/workflow/job-record.js

/** A page of jobs; undefined if the response is not one. */
function jobPageOf(answer) {
    const page = objectOf(answer);
    if (!Array.isArray(page?.jobs))
        return undefined;
    const jobs = page.jobs.map(jobOf).filter((job) => job !== undefined);
    return { total: countOf(page.total_count) ?? jobs.length, jobs };
}
/**
 * A conclusion in the words of `WorkflowRun`; an unknown state counts as running. Source: docs.github.com,
 * "Check runs", `conclusion`: neutral passes, a stale check was given up, action_required did not run.
 */
function conclusionOf(value) {
    const said = json_textOf(value) ?? '';
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
    const job = objectOf(value);
    const id = countOf(job?.id);
    const name = json_textOf(job?.name);
    if (job === undefined || id === undefined || name === undefined)
        return undefined;
    const startedAt = timeOf(job.started_at);
    const completedAt = timeOf(job.completed_at);
    return withoutUndefined({
        id,
        name,
        inProgress: job.status === 'in_progress',
        conclusion: conclusionOf(job.conclusion),
        url: json_textOf(job.html_url),
        startedAt,
        completedAt,
        durationMs: durationMsOf(startedAt, completedAt),
        runnerName: json_textOf(job.runner_name),
        steps: listOf(job.steps)
            .map(stepOf)
            .filter((step) => step !== undefined),
    });
}
function stepOf(value) {
    const step = objectOf(value);
    const number = countOf(step?.number);
    const name = json_textOf(step?.name);
    if (step === undefined || number === undefined || name === undefined)
        return undefined;
    return withoutUndefined({
        number,
        name,
        conclusion: conclusionOf(step.conclusion),
        startedAt: timeOf(step.started_at),
        completedAt: timeOf(step.completed_at),
    });
}

;// CONCATENATED MODULE: ./lib/workflow/run-record.js


function runOf(value) {
    const run = objectOf(value);
    const id = countOf(run?.id);
    const number = countOf(run?.run_number);
    if (run === undefined || id === undefined || number === undefined)
        return undefined;
    return withoutUndefined({
        id,
        number,
        attempt: countOf(run.run_attempt) ?? 1,
        name: json_textOf(run.name),
        workflowId: countOf(run.workflow_id),
        conclusion: conclusionOf(run.conclusion),
        url: json_textOf(run.html_url),
        event: json_textOf(run.event),
        branch: json_textOf(run.head_branch),
        sha: json_textOf(run.head_sha),
        title: json_textOf(run.display_title),
        startedAt: timeOf(run.run_started_at) ?? timeOf(run.created_at),
        updatedAt: timeOf(run.updated_at),
        actor: loginOf(run.actor),
        headRepository: repositoryOf(run.head_repository),
        repository: repositoryOf(run.repository),
        commit: commitOf(run.head_commit),
        pullRequests: listOf(run.pull_requests)
            .map(pullRequestOf)
            .filter((pull) => pull !== undefined),
    });
}
/** The runs of a page, in GitHub's order; undefined if the response is not a page. */
function runsOf(answer) {
    const page = objectOf(answer);
    if (!Array.isArray(page?.workflow_runs))
        return undefined;
    return page.workflow_runs.map(runOf).filter((run) => run !== undefined);
}
function commitOf(value) {
    const commit = objectOf(value);
    const sha = json_textOf(commit?.id);
    if (commit === undefined || sha === undefined)
        return undefined;
    const author = objectOf(commit.author);
    return withoutUndefined({
        sha,
        message: json_textOf(commit.message),
        authorName: json_textOf(author?.name),
        authorEmail: json_textOf(author?.email),
        authorLogin: json_textOf(author?.username) ?? loginOfEmail(json_textOf(author?.email)),
    });
}
function pullRequestOf(value) {
    const pull = objectOf(value);
    const number = countOf(pull?.number);
    if (pull === undefined || number === undefined)
        return undefined;
    const [head, base] = [objectOf(pull.head), objectOf(pull.base)];
    const isFork = isOtherRepository(repositoryOf(head?.repo), repositoryOf(base?.repo));
    return withoutUndefined({
        number,
        head: json_textOf(head?.ref),
        headOwner: isFork ? (loginOf(head?.user) ?? ownerOf(repositoryOf(head?.repo))) : undefined,
        headSha: json_textOf(head?.sha),
        base: json_textOf(base?.ref),
        title: json_textOf(pull.title),
        author: loginOf(pull.user),
    });
}
/** `contrib/hello`; '' for a deleted fork, undefined if GitHub does not say. */
function repositoryOf(value) {
    return value === null ? '' : json_textOf(objectOf(value)?.full_name);
}
/** `contrib` of `contrib/hello`. */
function ownerOf(repository) {
    return json_textOf(repository?.split('/', 1)[0]);
}
/** Whether both are known and differ. */
function isOtherRepository(one, other) {
    return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}
function loginOf(user) {
    return json_textOf(objectOf(user)?.login);
}
/** `583231+octocat@users.noreply.github.com`. Source: docs.github.com, "Email addresses reference". */
function loginOfEmail(email) {
    return /^(?:\d+\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email ?? '')?.[1];
}

;// CONCATENATED MODULE: ./lib/message/mentions/mentions.js



/** Source: open.dingtalk.com, custom robot. */
const maxPeople = 50;
const roles = ['actor', 'author', 'pusher', 'reviewers'];
/**
 * Whom the message mentions: inputs and roles looked up in the login map, checked, without duplicates, at
 * most 50.
 */
function resolveMentions(settings, people, outcome) {
    const none = { mobiles: [], userIds: [], all: false };
    if (!isWanted(settings) || !isMentionDue(settings.when, outcome))
        return { mentions: none, warnings: [] };
    const warnings = [];
    const mobiles = new Set();
    const userIds = new Set();
    for (const given of settings.mobiles) {
        const mobile = mobileIn(given);
        if (mobile === undefined)
            warnings.push(`Input "at-mobiles" has no mobile number in "${printable(given)}"; it was left out.`);
        else
            mobiles.add(mobile);
    }
    for (const given of settings.userIds) {
        const userId = userIdIn(given);
        if (userId === undefined)
            warnings.push(`Input "at-user-ids" has no user id in "${printable(given)}"; it was left out.`);
        else
            userIds.add(userId);
    }
    const numberOf = lookupIn(settings.loginMap);
    const missed = new Set();
    for (const person of peopleIn(settings.logins, people)) {
        const given = numberOf(person);
        const mobile = given === undefined ? undefined : mobileIn(given, 'strict');
        const userId = given === undefined ? undefined : userIdIn(given);
        if (mobile !== undefined)
            mobiles.add(mobile);
        else if (userId !== undefined)
            userIds.add(userId);
        else
            missed.add(mentions_shown(person));
    }
    if (missed.size > 0) {
        const names = [...missed].map((name) => `"${printable(name)}"`).join(', ');
        warnings.push(`Nobody is mentioned for ${names}: "login-map" has no number or user id there.`);
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
/** The words that mention people; DingTalk needs them in the text too. `isAtAll` needs none. */
function tokensOf({ mobiles, userIds }) {
    return [...mobiles, ...userIds].map((person) => `@${person}`);
}
/**
 * The words that an `at` needs in the text. Anything but a number or an id could be markup, and DingTalk
 * would not find the person.
 */
function tokensIn({ atMobiles = [], atUserIds = [] }) {
    const isPerson = (given) => /^\+?\d[\d-]{3,19}$/.test(given) || userIdForm().test(given);
    return [...atMobiles, ...atUserIds].filter(isPerson).map((person) => `@${person}`);
}
/** The `at` of a message; what its author wrote stays. Undefined if it mentions nobody. */
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
/** Unknown counts as due: one mention too many is better than an alert that nobody notices. */
function isMentionDue(when, { failed, changed }) {
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
/**
 * Whether `at-logins` needs the author's login from GitHub: it asks for the author, and the login map has
 * none of their other names. Not needed if `at-when` mentions nobody.
 */
function needsAuthor({ logins, loginMap, when, }) {
    const isAsked = logins.some((name) => nameOf(name) === 'author');
    const numberOf = lookupIn(loginMap);
    return (names, mayHaveFailed) => isAsked && (when === 'always' || mayHaveFailed) && numberOf(names) === undefined;
}
/** Finds a person in the login map by any of their names. */
function lookupIn(loginMap) {
    const numbers = new Map(Object.entries(loginMap).map(([name, to]) => [nameOf(name), to]));
    return (person) => person.map((name) => numbers.get(nameOf(name))).find((found) => found !== undefined);
}
/** Normalises a name for comparison; GitHub's no-reply address counts as its login. */
function nameOf(given) {
    const name = given.trim().replace(/^@/, '');
    return (loginOfEmail(name) ?? name).trim().toLowerCase();
}
/** The login or name for a warning; an e-mail address is private and shown in part. */
function mentions_shown(person) {
    const name = person.find((given) => !given.includes('@', 1)) ?? person[0] ?? '';
    const at = name.lastIndexOf('@');
    return at < 1 ? name : `${name.slice(0, 1)}…${name.slice(at)}`;
}
/** A role without people is not a warning: a push has no reviewers. */
function peopleIn(given, people) {
    return given.flatMap((name) => {
        const login = name.trim().replace(/^@/, '');
        const role = roles.find((known) => known === login.toLowerCase());
        if (role === undefined)
            return login === '' ? [] : [[login]];
        return people[role].filter((person) => person.length > 0);
    });
}
/**
 * `13800138000`, overseas `+852-12345678`, as DingTalk expects them. Removes spaces, hyphens between digits,
 * a leading @ and China's own prefix. `strict` accepts only what cannot be a user id.
 */
function mobileIn(given, mode = 'loose') {
    const written = given.trim().replace(/[()@]/g, '').trim();
    const [, code = '', rest = written] = /^(\+\d{1,4})[\s-](.*)$/s.exec(written) ?? [];
    const digits = rest.replace(/(?<=\d)[\s-]+(?=\d)|\s/g, '');
    const number = `${code && `${code}-`}${digits}`.replace(/^(?:\+|00)86-?(?=1\d{10}$)/, '');
    const form = mode === 'strict' ? /^(?:1[3-9]\d{9}|\+\d{1,4}-?\d{4,14})$/ : /^\+?\d[\d-]{3,19}$/;
    return form.test(number) ? number : undefined;
}
/** 1 to 64 characters; a space would end the mention in the text. */
function userIdIn(given) {
    const userId = given.trim().replace(/^@/, '');
    return userIdForm().test(userId) ? userId : undefined;
}
const userIdForm = (0,unicode/* unicodePattern */.g)('^[^\\s\\p{C}@[\\]()<>*`\\\\]{1,64}$', 'u');

;// CONCATENATED MODULE: ./lib/message/fit/keyword.js
/**
 * A line with a robot's custom keyword if these texts do not contain it, else ''. Compares exactly, as
 * DingTalk does.
 */
function missingKeyword(keyword, ...texts) {
    if (keyword === undefined || keyword === '')
        return '';
    return texts.some((text) => text.includes(keyword)) ? '' : keyword;
}

;// CONCATENATED MODULE: ./lib/message/fit/fit-text.js



/** Neither has a documented limit; these leave room for the body. */
const maxHeadBytes = 6_000;
const maxFootBytes = 4_000;
/**
 * Joins the parts to one text of at most so many bytes of JSON. The keyword and the words that mention
 * people come last and always stay.
 */
function fitText({ head, body, note, foot }, { separator, cut }, keyword, tokens, maxBytes) {
    const assembled = (parts) => withEnding(parts, separator, keyword, tokens);
    const leastBytes = body.reduce((sum, part) => sum + part.length, head.length + foot.length);
    if (leastBytes <= maxBytes) {
        const whole = assembled([head, ...body, foot]);
        if (jsonBytes(whole) <= maxBytes)
            return { text: whole, truncated: false };
    }
    const separatorBytes = jsonBytes(separator);
    const shortFoot = cut(foot, maxFootBytes);
    const reserved = [note, shortFoot, keyword ?? '', tokens.join(' ')]
        .filter((part) => part !== '')
        .reduce((sum, part) => sum + jsonBytes(part) + separatorBytes, 0);
    const shortHead = cut(head, Math.min(maxHeadBytes, maxBytes - reserved));
    const left = maxBytes - reserved - jsonBytes(shortHead) - separatorBytes;
    const text = assembled([shortHead, ...firstOf(body, left, separatorBytes, cut), note, shortFoot]);
    if (jsonBytes(text) <= maxBytes)
        return { text, truncated: true };
    throw new UserError('The message does not fit: keyword, mentions and buttons alone exceed the size limit.');
}
/** Whole parts while they fit, then the beginning of the next one. */
function firstOf(body, maxBytes, separatorBytes, cut) {
    const kept = [];
    let left = maxBytes;
    for (const part of body) {
        const bytes = part.length > left ? Number.POSITIVE_INFINITY : jsonBytes(part) + separatorBytes;
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

;// CONCATENATED MODULE: ./lib/message/fit/fit.js








/** A title has no documented limit; this leaves room for the text. */
const maxTitleBytes = 1_000;
/** Renders a message as the body for one robot, with keyword and mentions, within the limit. */
function fitMessage(message, frame) {
    switch (message.msgtype) {
        case 'text':
            return fitTextField(plainParts(message.page, frame.words), textField(plainMessage), undefined, frame);
        case 'markdown': {
            const field = markdownField(message.page.title, (title, text) => ({
                msgtype: 'markdown',
                markdown: { title, text },
            }));
            return fitTextField(partsOf(message.page, frame.words), field, undefined, frame);
        }
        case 'actionCard':
            return fitTextField(partsOf(message.page, frame.words), cardSlot(message), undefined, frame);
        case 'link': {
            const { title, text, url } = message;
            return linkBody({ msgtype: 'link', link: { title, text, messageUrl: browserUrl(url) } }, frame);
        }
        case 'feedCard':
            return feedBody({
                msgtype: 'feedCard',
                feedCard: {
                    links: message.links.map(({ title, url, picUrl }) => ({
                        title,
                        messageURL: browserUrl(url),
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
 * As its author wrote it, except for keyword, mentions and what does not fit. The delivery adds `msgUuid`.
 */
function writtenBody({ msgUuid: _, ...written }, url, frame) {
    switch (written.msgtype) {
        case 'text': {
            const parts = { ...verbatim(written.text.content), note: plainNote(url, frame.words) };
            const field = textField((content) => ({ ...written, text: { ...written.text, content } }));
            return fitTextField(parts, field, written.at, frame);
        }
        case 'markdown': {
            const field = markdownField(written.markdown.title, (title, text) => ({
                ...written,
                markdown: { ...written.markdown, title, text },
            }));
            const parts = { ...verbatim(written.markdown.text), note: note(url, frame.words) };
            return fitTextField(parts, field, written.at, frame);
        }
        case 'actionCard': {
            const field = markdownField(written.actionCard.title, (title, text) => ({
                ...written,
                actionCard: { ...written.actionCard, title, text },
            }));
            const parts = { ...verbatim(written.actionCard.text), note: note(url, frame.words) };
            return fitTextField(parts, field, written.at, frame);
        }
        case 'link':
            return linkBody(written, frame);
        case 'feedCard':
            return feedBody(written, frame);
        default:
            return written;
    }
}
/** A link message mentions nobody; its own link leads to the rest. */
function linkBody(message, frame) {
    const field = {
        title: message.link.title,
        separator: '\n',
        cut: cutText,
        message: (title, text) => ({ ...message, link: { ...message.link, title, text } }),
    };
    const parts = { ...verbatim(message.link.text), note: '' };
    return fitTextField(parts, field, undefined, {
        ...frame,
        mentions: { mobiles: [], userIds: [], all: false },
    });
}
/**
 * A feed card mentions nobody and has no text: the keyword goes into its first title, and the last links are
 * dropped if there are too many.
 */
function feedBody(message, frame) {
    const withLinks = (links) => ({
        ...message,
        feedCard: { ...message.feedCard, links },
    });
    const shown = [];
    let left = frame.maxBytes - msgUuidBytes - Buffer.byteLength(JSON.stringify(withLinks([])));
    let truncated = false;
    for (const link of message.feedCard.links) {
        const title = cutText(link.title.toWellFormed(), maxTitleBytes);
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
    throw new UserError('The message does not fit: the first link of its feedCard alone exceeds the size limit.');
}
function markdownField(title, message) {
    return { title, separator: '\n\n', cut: cutMarkdown, message };
}
function plainMessage(content) {
    return { msgtype: 'text', text: { content } };
}
function textField(message) {
    return { title: '', separator: '\n\n', cut: cutText, message: (_, content) => message(content) };
}
/** Two buttons stand side by side, more of them in a column. */
function cardSlot({ page, buttons: [first, ...others], }) {
    const buttons = others.length === 0
        ? { singleTitle: first.title, singleURL: buttonUrl(first.url) }
        : {
            btnOrientation: others.length === 1 ? '1' : '0',
            btns: [first, ...others].map(({ title, url }) => ({ title, actionURL: buttonUrl(url) })),
        };
    return markdownField(page.title, (title, text) => ({
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
        head: plainOf(page.head),
        body: page.body.map(plainOf),
        note: plainNote(page.url, words),
        foot: page.foot === undefined ? '' : plainOf(page.foot),
    };
}
function verbatim(text) {
    return { head: '', body: [text.toWellFormed()], foot: '' };
}
/** The address was checked when the page was made, so its own server is allowed here. */
function note(url, words) {
    return url === undefined ? words.restLeftOut : link_link(words.readRest, url, url).source;
}
function plainNote(url, words) {
    return url === undefined ? words.restLeftOut : words.labelled(words.readRest, url);
}
function fitTextField(parts, field, writtenAt, frame) {
    const at = atOf(frame.mentions, writtenAt);
    const title = cutText(field.title.toWellFormed(), maxTitleBytes);
    const messageWith = (text) => ({
        ...field.message(title, text),
        ...(at === undefined ? {} : { at }),
    });
    const room = frame.maxBytes - msgUuidBytes - Buffer.byteLength(JSON.stringify(messageWith('')));
    const tokens = at === undefined ? [] : tokensIn(at);
    const { text, truncated } = fitText(parts, field, frame.keyword, tokens, room);
    return { message: messageWith(text), truncated: truncated || title !== field.title };
}

;// CONCATENATED MODULE: ./lib/message/fit/draft.js


/**
 * `shrunk` follows when DingTalk calls 20,000 bytes too long. How DingTalk counts is not documented, so it
 * gets half.
 */
const draft_maxBytes = {
    whole: maxBodyBytes,
    shrunk: maxBodyBytes / 2,
    trusted: maxBodyBytes,
    complete: 400_000,
};
/**
 * A message that renders the body for one robot. `trusted` replaces it if DingTalk calls its content unsafe.
 */
function createDraft(message, trusted, mentions, words) {
    return {
        isBuiltin: message.msgtype !== 'written',
        renderFor: (robot, form) => fitMessage(form === 'trusted' ? trustedFor(message, trusted) : message, {
            mentions,
            keyword: robot.keyword,
            words,
            maxBytes: draft_maxBytes[form],
        }),
    };
}
function trustedFor(message, page) {
    const isText = message.msgtype === 'text' || (message.msgtype === 'written' && message.message.msgtype === 'text');
    return { msgtype: isText ? 'text' : 'markdown', page };
}

;// CONCATENATED MODULE: ./lib/message/page/data-path.js

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
/**
 * A text with something in it, or a number as text. Line ends are `\n`: what people write in GitHub's web form has `\r\n`.
 */
function data_path_textAt(data, path) {
    const value = at(data, path);
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? withLineFeeds(value) : undefined;
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

;// CONCATENATED MODULE: ./lib/message/locale/en/branch-protection.js
const branchProtection = {
    aBranch: 'a branch',
    created: (who, branch) => `${who} protected ${branch}`,
    edited: (who, branch) => `${who} changed the protection of ${branch}`,
    deleted: (who, branch) => `⚠️ ${who} removed the protection of ${branch}`,
    settings: 'Settings',
};

;// CONCATENATED MODULE: ./lib/message/locale/en/check.js
/**
 * Words for checks and commit statuses; `place` is a branch, a pull request or a short commit, '' if
 * unknown.
 */
const check = {
    conclusions: {
        success: (name, place) => `${name} passed${on(place)}`,
        failure: (name, place) => `${name} failed${on(place)}`,
        startup_failure: (name, place) => `${name} could not start${on(place)}`,
        timed_out: (name, place) => `${name} timed out${on(place)}`,
        cancelled: (name, place) => `${name} cancelled${on(place)}`,
        skipped: (name, place) => `${name} skipped${on(place)}`,
        stale: (name, place) => `${name} went stale${on(place)}`,
        neutral: (name, place) => `${name} finished${on(place)}`,
        action_required: (name, place) => `${name} needs action${on(place)}`,
        error: (name, place) => `${name} ended in an error${on(place)}`,
        pending: (name, place) => `${name} is pending${on(place)}`,
        requested: (name, place) => `${name} requested${on(place)}`,
        rerequested: (name, place) => `${name} requested again${on(place)}`,
        created: (name, place) => `${name} started${on(place)}`,
        requested_action: (name, place) => `${name} was asked for an action${on(place)}`,
        other: (name, place) => `${name} updated${on(place)}`,
    },
    pullRequest: (number) => `PR #${number}`,
    /** Name of a check without a name. */
    unnamed: 'A check',
    suite: (app) => `Checks by ${app}`,
    unnamedSuite: 'The checks',
    checks: (count) => (count === 1 ? '1 check' : `${count.toLocaleString('en')} checks`),
    annotations: (count) => count === 1 ? '1 annotation' : `${count.toLocaleString('en')} annotations`,
    details: 'Details',
};
function on(place) {
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

;// CONCATENATED MODULE: ./lib/message/locale/en/common.js
/** Words that more than one message uses. */
const common = {
    /** A deleted account. */
    someone: 'Someone',
    by: (who) => `by ${who}`,
    files: (count) => (count === 1 ? '1 file' : `${count.toLocaleString('en')} files`),
    /** Words of links. */
    repository: 'Repository',
    commit: 'Commit',
    compare: 'Compare',
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
    /** If neither target nor place is known. */
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
const issue_issue = {
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
    /** Why the merge queue removed it: GitHub's `reason`. */
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
    assets: (count) => (count === 1 ? '1 file' : `${count} files`),
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
/** Words for events that only start a workflow. */
const trigger = {
    dispatched: (who, workflow) => `${who} started ${workflow}`,
    scheduled: (cron) => `Scheduled run: ${cron}`,
    unscheduled: 'Scheduled run',
    /** Name of a workflow without a name. */
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

;// CONCATENATED MODULE: ./lib/message/locale/en/workflow-run.js
/** Words of the build alert. */
const workflowRun = {
    branch: (name) => name,
    tag: (name) => name,
    pullRequest: (number) => `PR #${number}`,
    /** `head` is '' if unknown. */
    pullRequestFrom: (head) => `a pull request${head === '' ? '' : ` from ${head}`}`,
    queued: (number) => `PR #${number} in the merge queue`,
    /** `place` is one of the above, '' if unknown. */
    headlines: {
        failed: (workflow, place) => `${workflow} failed${workflow_run_on(place)}`,
        stillFailing: (workflow, place) => `${workflow} still failing${workflow_run_on(place)}`,
        timedOut: (workflow, place) => `${workflow} timed out${workflow_run_on(place)}`,
        notStarted: (workflow, place) => `${workflow} could not start${workflow_run_on(place)}`,
        fixed: (workflow, place) => `${workflow} fixed${workflow_run_on(place)}`,
        succeeded: (workflow, place) => `${workflow} succeeded${workflow_run_on(place)}`,
        cancelled: (workflow, place) => `${workflow} cancelled${workflow_run_on(place)}`,
        superseded: (workflow, place) => `${workflow}${workflow_run_on(place)} superseded by a newer run`,
        skipped: (workflow, place) => `${workflow} skipped${workflow_run_on(place)}`,
        waiting: (workflow, place) => `${workflow} waits for approval${workflow_run_on(place)}`,
        queued: (workflow, place) => `${workflow} is queued${workflow_run_on(place)}`,
        running: (workflow, place) => `${workflow} is running${workflow_run_on(place)}`,
    },
    notAffected: (branch) => `${branch} itself is not affected`,
    brokeNow: 'broke just now',
    failedAgain: 'failed again',
    /** `count` runs including this one; `since` is the number of the first of them. */
    failing: (count, orMore, since, by) => `${failedRuns(count, orMore)} in a row${since === undefined ? '' : ` since ${by === undefined ? '' : `${by}'s `}#${since}`}`,
    fixedAfter: (count, orMore, duration) => `green again after ${failedRuns(count, orMore)}${duration === undefined ? '' : `, ${duration}`}`,
    fixedByRerun: 'green after a re-run',
    took: (duration) => duration,
    scheduled: 'scheduled',
    startedBy: (name) => `started by ${name}`,
    by: (name) => `by ${name}`,
    timedOutAfter: (duration) => duration === undefined ? 'timed out' : `timed out after ${duration}`,
    mayFail: 'allowed to fail',
    /** Beside the name of the matrix leg that sends the message. */
    thisLeg: 'this job',
    legsFailed: (failed, total, isOver) => `${failed} of ${total} legs failed${isOver ? '' : ' so far'}`,
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
function workflow_run_on(place) {
    return place === '' ? '' : ` on ${place}`;
}
function failedRuns(count, orMore) {
    return `${orMore ? 'at least ' : ''}${count === 1 ? '1 failed run' : `${count} failed runs`}`;
}
function jobs(count) {
    return count === 1 ? '1 job' : `${count} jobs`;
}

;// CONCATENATED MODULE: ./lib/message/locale/en.js























/**
 * The words of the built-in messages in English. The type of this object is that of every locale, so a
 * missing word does not compile.
 */
const en = {
    /** Words of the link that follows a message that was cut. */
    readRest: 'Read the rest',
    /** Instead of the link if there is no page. */
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
    /** For several events. */
    failedOf: (failed, total, names) => `${failed.toLocaleString('en')} of ${total.toLocaleString('en')} failed: ${names}`,
    part: (number, total) => `part ${number} of ${total}`,
    ofType: (count, type) => `${count.toLocaleString('en')} × ${type}`,
    /** Between items of a list. */
    listSeparator: ', ',
    /** Between clauses. */
    clauseSeparator: ', ',
    units: { ms: 'ms', second: 's', minute: 'min', hour: 'h', day: 'd' },
    workflowRun: workflowRun,
    branchProtection: branchProtection,
    comment: comment,
    discussion: discussion,
    issue: issue_issue,
    label: label,
    mergeQueue: mergeQueue,
    milestone: milestone,
    common: common,
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

;// CONCATENATED MODULE: ./lib/message/locale/words.js

/** The words of a locale. The default locale is bundled with the start, others are loaded. */
async function wordsIn(locale) {
    switch (locale) {
        case 'en':
            return en;
        case 'zh-CN':
            return (await __nccwpck_require__.e(/* import() */ 793).then(__nccwpck_require__.bind(__nccwpck_require__, 4793))).zhCN;
        default:
            return locale;
    }
}

;// CONCATENATED MODULE: ./lib/message/page/clock.js
/**
 * The zones that are preset. Their clocks have not been changed since the year given (tz database: China
 * ended summer time in 1991), so they need no table: the first Intl.DateTimeFormat of a process takes as long
 * as loading the HTTP client.
 */
const steadyZones = new Map([
    ['UTC', { offsetHours: 0, name: 'UTC', sinceYear: 1000 }],
    ['Asia/Shanghai', { offsetHours: 8, name: 'GMT+8', sinceYear: 1992 }],
]);
/** Returns what clock and calendar of an IANA zone show at a time. */
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
/** The last year with four digits; later ones are written with a sign. */
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

;// CONCATENATED MODULE: ./lib/message/page/time.js

const zones = { en: 'UTC', 'zh-CN': 'Asia/Shanghai' };
/** The zone of the times in messages: that of the input `timezone`, else the locale's own. */
function zoneFor(locale, timezone) {
    return timezone || zones[locale];
}
/**
 * Formats an RFC 3339 time in a zone: `27 Oct 2026, 10:38 UTC`, `2026年10月27日 18:38`. Undefined if it is not
 * a time.
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
/**
 * Formats a duration with at most two units: `3 min 20 s`, `2 小时 10 分`. Undefined if it is not a duration.
 */
function durationsIn({ units }) {
    return (ms) => (ms === undefined || !Number.isFinite(ms) || ms < 0 ? undefined : lengthIn(units, ms));
}
function lengthIn(units, ms) {
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

;// CONCATENATED MODULE: ./lib/workflow/annotations.js

const maxAnnotations = 5;
/** Characters read of an annotation; no message shows more. */
const maxMessageChars = 4_000;
/** GitHub adds these to every failed or stopped step, so they say nothing beside another annotation. */
const noise = /^(?:Process completed with exit code \d+\.|The operation was cancell?ed\.)$/;
/** GitHub's placeholder path for an annotation without a file. */
const nowhere = '.github';
/**
 * GitHub calls a job that ran out of time cancelled; only this annotation distinguishes it from a stopped
 * one.
 */
const outOfTime = /\bhas exceeded the maximum execution time\b/;
/**
 * GitHub adds this to a run or job that made way for a newer one of its concurrency group: "Canceling since
 * a higher priority waiting request for 'CI-refs/heads/main' exists".
 */
const madeWay = /^Cancell?ing since a higher priority waiting request\b/;
/**
 * The first error annotations of a job's check run, scrubbed by `scrub`; undefined if the response is not a
 * list. Source: docs.github.com, REST API, "List check run annotations".
 */
function annotationsOf(answer, scrub) {
    if (!Array.isArray(answer))
        return undefined;
    const errors = answer.map((item) => annotationOf(item, scrub)).filter((item) => item !== undefined);
    const informative = errors.filter(({ message }) => !noise.test(message));
    return (informative.length > 0 ? informative : errors).slice(0, maxAnnotations);
}
function includesTimeout(annotations) {
    return annotations.some(({ message }) => outOfTime.test(message));
}
function tellsSuperseded(annotations) {
    return annotations.some(({ message }) => madeWay.test(message));
}
function annotationOf(value, scrub) {
    const item = objectOf(value);
    const message = json_textOf(item?.message)?.slice(0, maxMessageChars).trim();
    if (item?.annotation_level !== 'failure' || message === undefined || message === '')
        return undefined;
    const path = json_textOf(item.path);
    const title = json_textOf(item.title)?.slice(0, maxMessageChars);
    return withoutUndefined({
        path: path === nowhere ? undefined : path,
        line: path === nowhere ? undefined : countOf(item.start_line),
        title: title === undefined ? undefined : scrub(title),
        message: scrub(message),
    });
}

;// CONCATENATED MODULE: ./lib/workflow/history.js


/**
 * Compares this run with its own previous attempt, else with the newest earlier run that succeeded or
 * failed. Cancelled and skipped runs say nothing about the code and are ignored.
 */
function compareWithHistory(present, history) {
    const { outcome } = present;
    const before = verdictsBefore(present, history);
    const row = before.slice(0, lengthOfStreak(before));
    const first = row.at(-1);
    const [previous] = before;
    if (previous === undefined || (outcome !== 'failure' && outcome !== 'success'))
        return { change: unknown };
    const numbers = new Set(row.map(({ number }) => number));
    if (outcome === 'failure')
        numbers.add(present.number);
    const change = withoutUndefined({
        kind: kinds[outcome][previous.conclusion === 'success' ? 'success' : 'failure'],
        failedRuns: numbers.size,
        orMore: row.length > 0 && row.length === before.length && history.isCut,
        since: first === undefined ? undefined : pastRunOf(first),
    });
    const breaker = outcome === 'failure' && first === undefined ? present.actor : first?.actor;
    return withoutUndefined({ change, breaker });
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
        .filter(({ headRepository }) => history_isSame(headRepository, present.headRepository))
        .toSorted((a, b) => b.number - a.number);
    return [...(attempt === undefined ? [] : [attempt]), ...earlier].filter(isDecided);
}
function isDecided({ conclusion }) {
    return conclusion === 'success' || isFailed(conclusion);
}
function lengthOfStreak(before) {
    const end = before.findIndex(({ conclusion }) => !isFailed(conclusion));
    return end < 0 ? before.length : end;
}
/** Two deleted forks are not known to be the same. */
function history_isSame(one, other) {
    return one === undefined || other === undefined || (one === other && one !== '');
}
function pastRunOf({ number, url, startedAt }) {
    return withoutUndefined({ number, url, startedAt });
}

;// CONCATENATED MODULE: ./lib/workflow/current-job.js
/**
 * Finds the current job among the run's jobs; undefined rather than a guess. GitHub lists jobs by display
 * name and not by id, so it is the one in progress on this runner, else the one in progress with the name
 * GitHub gives the job by default, else the only one in progress.
 */
function findCurrentJob(jobs, self) {
    const open = jobs.filter(({ inProgress, runnerName }) => inProgress && (runnerName === undefined || self.runnerName === '' || runnerName === self.runnerName));
    return (only(open.filter(({ runnerName }) => runnerName !== undefined && runnerName === self.runnerName)) ??
        only(open.filter(({ name }) => leafOf(name) === defaultName(self))) ??
        only(open));
}
/**
 * Whether a name is GitHub's default for the job with this id, for a leg of its matrix, or for a job of a
 * called or calling workflow.
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

;// CONCATENATED MODULE: ./lib/workflow/jobs.js




function jobs_jobOf(record, { current, status, mayFail, failureDetails, now }) {
    const found = failureDetails.get(record.id) ?? noDetails;
    const isCurrent = record === current;
    const conclusion = isCurrent ? status : jobs_conclusionOf(record, found.annotations);
    return withoutUndefined({
        name: record.name,
        conclusion,
        mayFail: isFailed(conclusion) && !isCurrent && mayFail(record),
        current: isCurrent,
        url: record.url,
        startedAt: record.startedAt,
        durationMs: isCurrent ? durationMsOf(record.startedAt, now) : record.durationMs,
        failedSteps: record.steps.filter((step) => hasFailed(step, conclusion)).map(jobs_stepOf),
        ...(isFailed(conclusion) ? found : noDetails),
    });
}
/** A job of which only id and result are known: one of `needs`, or the current one. */
function minimalJob(name, conclusion, current) {
    return { name, conclusion, mayFail: false, current, failedSteps: [], annotations: [], log: [] };
}
/**
 * The failed jobs that may fail (`continue-on-error`). GitHub's list does not say so; it follows if a run
 * succeeded, or a needed job counts as successful, although one of its jobs failed. A job whose name is not
 * made from its id cannot be recognised, and its failure counts. Source:
 * github.com/actions/runner/issues/1161.
 */
function mayFailOf(upstream, needs) {
    const succeeded = Object.keys(needs).filter((key) => needs[key]?.result === 'success');
    return ({ name }) => upstream === undefined ? succeeded.some((key) => isNamedAfter(name, key)) : upstream === 'success';
}
/** The failed jobs, most telling first. */
function failedOf(jobs) {
    return jobs
        .filter(({ conclusion }) => isFailed(conclusion))
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
const noDetails = { annotations: [], log: [] };
function jobs_conclusionOf({ conclusion }, annotations) {
    return conclusion === 'cancelled' && includesTimeout(annotations) ? 'timed_out' : conclusion;
}
/** The step that was running when the job timed out is called cancelled too. */
function hasFailed(step, job) {
    return isFailed(step.conclusion) || (job === 'timed_out' && step.conclusion === 'cancelled');
}
function jobs_stepOf({ number, name, conclusion }) {
    return { number, name, conclusion };
}
/** A job without times comes last. */
function endMs({ startedAt, durationMs }) {
    const end = Date.parse(startedAt ?? '') + (durationMs ?? Number.NaN);
    return Number.isNaN(end) ? Number.MAX_SAFE_INTEGER : end;
}

;// CONCATENATED MODULE: ./lib/workflow/legs.js


/**
 * The legs of the current job's matrix; undefined if there is only one, or none is known. The legs of a matrix
 * differ only in its values, so they are recognised by what their names share.
 */
function legsOf(jobs, key, matrix) {
    const current = jobs.find((job) => job.current);
    const frame = current && frameOf(current.name, key, leavesOf(matrix));
    if (frame === undefined)
        return undefined;
    const [before, after] = frame;
    const legs = jobs.filter(({ name }) => name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after));
    if (legs.length < 2)
        return undefined;
    return {
        total: legs.length,
        failed: legs.filter(({ conclusion }) => isFailed(conclusion)).length,
        running: legs.filter(({ conclusion, current }) => conclusion === 'running' && !current).length,
    };
}
/**
 * What precedes the first matrix value in a leg's name, and what follows the last: `test (` and `)`. By default
 * GitHub writes the values in brackets after the job's id, and cuts a long name with dots. Any other name contains
 * the values where the author put them.
 */
function frameOf(name, key, values) {
    if (values.length === 0)
        return undefined;
    const start = name.lastIndexOf(' / ') < 0 ? 0 : name.lastIndexOf(' / ') + 3;
    if (name.startsWith(`${key} (`, start)) {
        return [name.slice(0, start + key.length + 2), ''];
    }
    const places = values.flatMap((value) => placesOf(value, name));
    if (places.length === 0)
        return undefined;
    const first = Math.min(...places.map((place) => place.start));
    const last = Math.max(...places.map((place) => place.end));
    return first === 0 && last === name.length ? undefined : [name.slice(0, first), name.slice(last)];
}
/** Where the value stands in the name as a word of its own: `2` is not in `e2e`. */
function placesOf(value, name) {
    if (value === '')
        return [];
    const places = [];
    for (let start = name.indexOf(value); start >= 0; start = name.indexOf(value, start + value.length)) {
        const end = start + value.length;
        if (!isWordAt(name, start - 1, value[0]) && !isWordAt(name, end, value.at(-1)))
            places.push({ start, end });
    }
    return places;
}
/** Whether a word of the value would go on at this position of the name. */
function isWordAt(name, index, edge) {
    return letterOrDigit.test(edge ?? '') && letterOrDigit.test(name[index] ?? '');
}
const letterOrDigit = /[a-z0-9]/i;

;// CONCATENATED MODULE: ./lib/workflow/run-outcome.js


/**
 * The outcome of a run from inside it: the worst of the current job's status so far, its needed jobs, and
 * the run's other finished jobs. Skipped jobs and jobs that may fail do not count as failures.
 */
function ownRunOutcome(status, needs, jobs) {
    const verdicts = [
        status,
        ...Object.values(needs).map(({ result }) => result),
        ...jobs.filter(({ mayFail }) => !mayFail).map(({ conclusion }) => conclusion),
    ];
    if (verdicts.some(isFailed))
        return 'failure';
    if (verdicts.includes('cancelled'))
        return 'cancelled';
    return status === 'skipped' ? 'skipped' : 'success';
}
/** The text of input `status` if it is one of its values, else ''. */
function knownStatus(text) {
    return results.find((known) => known === text) ?? '';
}
/** The outcome before GitHub is queried; '' if unknown. */
function outcomeSoFar({ status, needs, }) {
    if (status === '' && Object.keys(needs).length === 0)
        return '';
    return ownRunOutcome(status === '' ? 'running' : status, needs, []);
}
/**
 * The outcomes that a run can still have before GitHub lists its jobs. A success so far is final: a job that
 * fails elsewhere sends its own message.
 */
function outcomesLeft(soFar) {
    if (soFar === '')
        return ['success', 'failure', 'cancelled', 'skipped'];
    return soFar === 'cancelled' ? ['cancelled', 'failure'] : [soFar];
}
/**
 * The outcome of another run: GitHub's conclusion, except that a run that timed out failed, though GitHub
 * calls it cancelled.
 */
function upstreamRunOutcome(conclusion, jobs) {
    if (conclusion === 'timed_out')
        return 'failure';
    const isOutOfTime = jobs.some((job) => job.conclusion === 'timed_out' && !job.mayFail);
    return conclusion === 'cancelled' && isOutOfTime ? 'failure' : conclusion;
}

;// CONCATENATED MODULE: ./lib/workflow/target-run.js


/**
 * From the runner's variables and the event's payload. A `workflow_run` event is about the run in its
 * payload, never the notifier's own.
 */
function targetRunOf(context) {
    const upstream = context.eventName === 'workflow_run' ? runOf(context.payload.workflow_run) : undefined;
    return upstream === undefined ? ownTarget(context) : upstreamTarget(context, upstream);
}
/**
 * The same run, completed by GitHub's record; values of the payload stay, since they are nearer to the
 * event.
 */
function mergeRecord(target, record) {
    if (record === undefined)
        return target;
    const commit = record.commit?.sha === target.sha ? { ...record.commit, ...target.commit } : target.commit;
    return withoutUndefined({
        ...target,
        branch: target.branch ?? record.branch,
        headRepository: target.headRepository ?? record.headRepository,
        commit,
        actor: target.actor ?? record.actor,
    });
}
function upstreamTarget(context, run) {
    return withoutUndefined({
        upstream: run,
        runId: String(run.id),
        number: run.number,
        attempt: run.attempt,
        workflow: run.name ?? json_textOf(objectOf(context.payload.workflow)?.name) ?? context.workflow,
        event: run.event ?? context.eventName,
        branch: run.branch,
        headRepository: run.headRepository,
        sha: run.sha ?? context.sha,
        commit: run.commit?.sha === run.sha ? run.commit : undefined,
        pullRequest: pullRequestOfRun(run, context.repository),
        actor: run.actor,
        pusher: run.event === 'push' ? run.actor : undefined,
        reviewers: [],
    });
}
/** `ci.yml` of `octo/hello/.github/workflows/ci.yml@refs/heads/main`. */
function workflowFileIn(workflowRef) {
    const [path = '', ref] = workflowRef.split('@', 2);
    return ref === undefined ? undefined : json_textOf(path.slice(path.lastIndexOf('/') + 1));
}
function ownTarget(context) {
    const { payload, eventName, ref } = context;
    const pull = objectOf(payload.pull_request);
    const queued = objectOf(payload.merge_group);
    const pullRequest = pullRequestOf(pull);
    const sha = pullRequest?.headSha ?? json_textOf(queued?.head_sha) ?? context.sha;
    const commit = commitOf(payload.head_commit) ?? commitOf(queued?.head_commit);
    const isBranchOrTag = /^refs\/(?:heads|tags)\//.test(ref);
    return withoutUndefined({
        runId: context.runId,
        number: Number(context.runNumber),
        attempt: Number(context.runAttempt),
        workflow: context.workflow,
        event: eventName,
        workflowFile: workflowFileIn(context.workflowRef),
        branch: pullRequest?.head ?? json_textOf(context.headRef) ?? (isBranchOrTag ? json_textOf(context.refName) : undefined),
        headRepository: pull === undefined ? undefined : repositoryOf(objectOf(pull.head)?.repo),
        sha,
        commit: commit?.sha === sha ? commit : undefined,
        pullRequest: pullRequest ?? queuedPullRequest(context.refName) ?? unnumbered(eventName, context.headRef),
        actor: json_textOf(context.actor),
        pusher: eventName === 'push' ? (json_textOf(objectOf(payload.pusher)?.name) ?? loginOf(payload.sender)) : undefined,
        reviewers: listOf(pull?.requested_reviewers)
            .map(loginOf)
            .filter((login) => login !== undefined),
    });
}
/**
 * The pull request of a run. The payload of a push run also lists the pull requests of its branch, but the
 * run was not for them. A run for a fork, or for a closed pull request, lists none, and its branch can have
 * the name of one of the repository's own. The title that GitHub gives a run on a pull request is the pull
 * request's.
 */
function pullRequestOfRun(run, repository) {
    const queued = queuedPullRequest(run.branch ?? '');
    if (queued !== undefined || !isForPullRequest(run.event))
        return queued;
    const isFork = isOtherRepository(run.headRepository, run.repository ?? repository);
    const pull = run.pullRequests.find(({ headSha }) => headSha === run.sha);
    return withoutUndefined({
        ...pull,
        head: pull?.head ?? run.branch,
        headOwner: pull?.headOwner ?? (isFork ? ownerOf(run.headRepository) : undefined),
        title: pull?.title ?? run.title,
    });
}
function unnumbered(event, head) {
    return isForPullRequest(event) && head !== '' ? { head } : undefined;
}
/** `pull_request`, `pull_request_target`, `pull_request_review`… */
function isForPullRequest(event) {
    return event?.startsWith('pull_request') ?? false;
}
/**
 * A merge queue builds on a branch of its own, named after the pull request and its base. Source:
 * docs.github.com, "Managing a merge queue": `gh-readonly-queue/{base_branch}/pr-{number}-{sha}`.
 */
function queuedPullRequest(branch) {
    const [, base, number] = /^gh-readonly-queue\/(.+)\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch) ?? [];
    return base === undefined ? undefined : { base, number: Number(number) };
}

;// CONCATENATED MODULE: ./lib/workflow/assemble-run.js








/** Assembles all that is known of a run, from the runner, the event and GitHub. */
function assembleRun(sources) {
    const { context, needs, matrix, page, record, jobContext } = sources;
    const target = withLogin(mergeRecord(sources.target, record), sources.authorLogin);
    const jobs = jobsOf(sources);
    const outcome = outcomeOf(sources, jobs);
    const { change, breaker } = compared(sources, outcome, target);
    return assemble_run_frozen(withoutUndefined({
        outcome,
        superseded: outcome === 'cancelled' && isSuperseded(jobContext),
        workflow: target.workflow,
        repository: context.repository,
        run: assemble_run_runOf(context, target, record, jobContext.now),
        commit: assemble_run_commitOf(context, target),
        pullRequest: assemble_run_pullRequestOf(context, target),
        jobs,
        listed: page !== undefined,
        failed: failedOf(withCurrent(jobs, sources)),
        counts: countsOf(jobs),
        legs: legsOf(jobs, context.job, matrix),
        total: page?.total ?? jobs.length,
        change,
        people: peopleOf(target, breaker),
        authorNames: authorNamesOf(target),
        job: currentJobOf(sources),
        needs,
        matrix,
    }));
}
function jobsOf({ page, target, needs, context, jobContext }) {
    if (page !== undefined)
        return page.jobs.map((record) => jobs_jobOf(record, jobContext));
    if (target.upstream !== undefined)
        return [];
    const waitedFor = Object.entries(needs).map(([key, { result }]) => minimalJob(key, result, false));
    return [...waitedFor, minimalJob(context.job, jobContext.status, true)];
}
/** A failed job that runs this action is named even if it could not be found among the others. */
function withCurrent(jobs, { target, context, jobContext }) {
    const isMissing = target.upstream === undefined && isFailed(jobContext.status) && !jobs.some(({ current }) => current);
    return isMissing ? [...jobs, minimalJob(context.job, jobContext.status, true)] : jobs;
}
function isSuperseded({ failureDetails }) {
    return [...failureDetails.values()].some(({ annotations }) => tellsSuperseded(annotations));
}
function outcomeOf({ target, needs, jobContext }, jobs) {
    return target.upstream === undefined
        ? ownRunOutcome(jobContext.status, needs, jobs)
        : upstreamRunOutcome(target.upstream.conclusion, jobs);
}
function compared({ history, record }, outcome, { number, actor, headRepository }) {
    const present = { outcome, number, actor, headRepository: record?.headRepository ?? headRepository };
    return compareWithHistory(present, history ?? { runs: [], isCut: false });
}
function assemble_run_runOf(context, target, record, now) {
    const { runId, number, attempt, event, branch, sha, upstream } = target;
    const page = `${context.serverUrl}/${context.repository}/actions/runs/${runId}`;
    const isOver = upstream !== undefined && upstream.conclusion !== 'running';
    return withoutUndefined({
        id: runId,
        number,
        attempt,
        url: attempt > 1 ? `${page}/attempts/${attempt}` : page,
        event,
        branch,
        sha,
        startedAt: record?.startedAt,
        durationMs: durationMsOf(record?.startedAt, isOver ? upstream.updatedAt : now),
    });
}
function assemble_run_commitOf({ serverUrl, repository }, { sha, commit }) {
    if (sha === '')
        return undefined;
    return withoutUndefined({
        sha,
        subject: commit?.message?.split('\n', 1)[0],
        message: commit?.message,
        authorName: commit?.authorName,
        authorLogin: commit?.authorLogin,
        url: `${serverUrl}/${repository}/commit/${sha}`,
    });
}
function assemble_run_pullRequestOf({ serverUrl, repository }, { pullRequest }) {
    if (pullRequest === undefined)
        return undefined;
    const { number, title, head, headOwner, base, author } = pullRequest;
    const url = number === undefined ? undefined : `${serverUrl}/${repository}/pull/${number}`;
    return withoutUndefined({ number, title, url, head, headOwner, base, author });
}
function peopleOf({ actor, pusher, reviewers, pullRequest, commit }, breaker) {
    return withoutUndefined({
        actor,
        author: pullRequest?.author ?? commit?.authorLogin,
        pusher,
        reviewers,
        breaker,
    });
}
function withLogin(target, login) {
    if (login === undefined)
        return target;
    return { ...target, commit: { sha: target.sha, ...target.commit, authorLogin: login } };
}
/** GitHub gives only the login for a pull request. */
function authorNamesOf({ pullRequest, commit }) {
    const names = pullRequest?.author
        ? [pullRequest.author]
        : [commit?.authorLogin, commit?.authorEmail, commit?.authorName];
    return names.filter((name) => name !== undefined);
}
function currentJobOf({ context, jobContext: { current, status } }) {
    return withoutUndefined({ key: context.job, status, name: current?.name, url: current?.url });
}
/** Without recursion, because a matrix can be nested to any depth. */
function assemble_run_frozen(value) {
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

;// CONCATENATED MODULE: ./lib/message/select/github-event.js
/**
 * `push` for `com.github.push`, `pull_request` for `com.github.pull_request.opened`; undefined for other
 * events.
 */
function githubEventOf(event) {
    return /^com\.github\.([^.]+)/.exec(event.type)?.[1];
}

;// CONCATENATED MODULE: ./lib/message/select/event-run.js






/**
 * A run that did not go well is reported whatever its event was, and so is one that the inputs ask for. An
 * event from a file comes from another run: only its own payload and extensions are known.
 */
function eventRunOf(event, { context, workflowRun, isAboutRun, report = 'auto' }) {
    const runAttributes = runAttributesOf(event);
    const isOwn = workflowRun !== undefined && isAbout(event, runAttributes, workflowRun);
    const known = isOwn ? workflowRun : runFromEvent(event, runAttributes, context);
    if (known === undefined)
        return { workflowRun: undefined, isAboutRun: false };
    const question = { status: known.outcome, needs: {}, notifyWhen: ['always'], report };
    const isReported = reportsRun(question, githubEventOf(event) ?? '');
    return { workflowRun: known, isAboutRun: isReported || (isOwn && isAboutRun) };
}
/** An event from a file is about something else, even if it is a GitHub event. */
function isAbout({ data }, runAttributes, workflowRun) {
    return ([runAttributes.runId, data_path_textAt(data, 'workflow_run.id')].includes(workflowRun.run.id) &&
        !isWorseThan(runAttributes, workflowRun));
}
/**
 * A dead letter can be sent again by a successful job of its own run; its own status says how that run
 * ended.
 */
function isWorseThan({ status }, { outcome }) {
    return outcome === 'success' && (status === 'failure' || status === 'cancelled');
}
/**
 * The run of an event that was made in another workflow run: a dead letter, or the payload of a
 * `workflow_run`.
 */
function runFromEvent(event, runAttributes, here) {
    const context = event_run_contextOf(event, runAttributes, here);
    const target = targetRunOf(context);
    if (!isWhole(target) || !/^[\w.-]+\/[\w.-]+$/.test(context.repository))
        return undefined;
    const status = statuses.find((known) => known === runAttributes.status) ?? 'running';
    return assembleRun({
        context,
        target,
        needs: {},
        matrix: {},
        record: target.upstream,
        page: undefined,
        history: undefined,
        jobContext: {
            current: undefined,
            status,
            mayFail: () => false,
            failureDetails: new Map(),
            now: Number.NaN,
        },
    });
}
const statuses = ['success', 'failure', 'cancelled'];
/**
 * The workflow context as the runner would have given it. Addresses stay those of this server: an event from
 * a file could name any.
 */
function event_run_contextOf({ type, data }, runAttributes, here) {
    const eventName = githubEventOf({ type }) ?? '';
    const { status: _, serverUrl: __, ...known } = runAttributes;
    const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
    const ofRun = eventName === 'workflow_run' ? data_path_textAt(data, 'repository.full_name') : undefined;
    return {
        ...here,
        ...known,
        eventName,
        payload: isObject ? data : {},
        repository: ofRun ?? known.repository,
        runAttempt: known.runAttempt || '1',
        refName: known.ref.replace(/^refs\/(?:heads|tags)\//, ''),
        headRef: '',
    };
}
function isWhole({ runId, number, attempt, upstream }) {
    return (upstream !== undefined || [runId, number, attempt].every((value) => /^[1-9]\d{0,15}$/.test(String(value))));
}

;// CONCATENATED MODULE: ./lib/message/render-context.js







/** Makes the render context of each event of one run. */
async function renderContextsIn({ locale, timezone }, runContext) {
    const { context } = runContext;
    const words = await wordsIn(locale);
    const { serverUrl, repository, runId, runAttempt } = context;
    const attempt = Number(runAttempt) > 1 ? `/attempts/${runAttempt}` : '';
    const common = {
        context,
        locale,
        words,
        runUrl: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}${attempt}` : undefined,
        link: (words, url) => link_link(words, url, serverUrl),
        moment: momentsIn(locale, zoneFor(locale, timezone)),
        duration: durationsIn(words),
    };
    return (event) => ({
        ...common,
        event,
        data: event.data,
        runAttributes: runAttributesOf(event),
        ...eventRunOf(event, runContext),
    });
}
/** The object that a GitHub event is about: `data.pull_request` for a pull request. */
function render_context_objectOf({ event, data }) {
    return at(data, githubEventOf(event) ?? '');
}
/** True for an event of the workflow run that sends the message. */
function isFromThisRun({ runAttributes, context }) {
    return context.runId !== '' && runAttributes.runId === context.runId;
}

;// CONCATENATED MODULE: ./lib/message/mentions/mention-targets.js




/** Whom a message about these events mentions. Adds warnings to the set. */
function mentionTargets(renderContexts, settings, msgtype, warnings) {
    const { mentions, warnings: found } = resolveMentions(settings.mentions, rolesOf(renderContexts), mention_targets_outcomeOf(renderContexts));
    for (const warning of found)
        warnings.add(warning);
    if (isWanted(settings.mentions) && !mentionsPeople[msgtype]) {
        warnings.add(`DingTalk mentions nobody in a message of type ${msgtype}; the mentions were left out.`);
    }
    return mentions;
}
function rolesOf(renderContexts) {
    const people = renderContexts.map(mention_targets_peopleOf);
    return {
        actor: people.flatMap(({ actor }) => actor),
        author: people.flatMap(({ author }) => author),
        pusher: people.flatMap(({ pusher }) => pusher),
        reviewers: people.flatMap(({ reviewers }) => reviewers),
    };
}
/** The people of the run as GitHub knows them, else as the event does. */
function mention_targets_peopleOf(renderContext) {
    const { workflowRun, data } = renderContext;
    const object = render_context_objectOf(renderContext);
    return {
        actor: some(workflowRun?.people.actor, data_path_textAt(data, 'sender.login')),
        author: authorOf(workflowRun?.authorNames, [
            data_path_textAt(data, 'pull_request.user.login'),
            data_path_textAt(object, 'user.login'),
            data_path_textAt(object, 'author.login'),
            data_path_textAt(object, 'creator.login'),
            ...authorPaths.map((path) => data_path_textAt(data, path)),
            commitAuthorOf(data),
        ]),
        pusher: [knownOf(workflowRun?.people.pusher, data_path_textAt(data, 'pusher.name'), data_path_textAt(data, 'pusher.email'))],
        reviewers: workflowRun?.people.reviewers.map((login) => [login]) ??
            itemsAt(data, 'pull_request.requested_reviewers').flatMap((reviewer) => some(data_path_textAt(reviewer, 'login'))),
    };
}
/** Where other events have the author of the issue, pull request or comment they belong to. */
const authorPaths = [
    'issue.user.login',
    'discussion.user.login',
    'deployment.creator.login',
    'commit.author.login',
];
/** A login, else the other names of the commit's author that the event has. */
function authorOf(names, candidates) {
    if (names !== undefined && names.length > 0)
        return [names];
    const first = candidates.find((candidate) => candidate !== undefined && candidate.length > 0);
    return first === undefined ? [] : [typeof first === 'string' ? [first] : first];
}
function commitAuthorOf(data) {
    const author = at(data, 'head_commit.author') ?? at(data, 'workflow_run.head_commit.author');
    return knownOf(data_path_textAt(author, 'username'), data_path_textAt(author, 'email'), data_path_textAt(author, 'name'));
}
/** The first candidate, as a person. */
function some(...candidates) {
    const first = candidates.find((candidate) => candidate !== undefined);
    return first === undefined ? [] : [[first]];
}
function knownOf(...names) {
    return names.filter((name) => name !== undefined);
}
/** True if one of the events says so; undefined if none says anything. */
function mention_targets_outcomeOf(renderContexts) {
    return {
        failed: any(renderContexts.map(mention_targets_hasFailed)),
        changed: any(renderContexts.map(hasChanged)),
    };
}
function any(answers) {
    const known = answers.filter((answer) => answer !== undefined);
    return known.length === 0 ? undefined : known.some((answer) => answer);
}
/** Only a failure counts as changed for `at-when`. */
function hasChanged(renderContext) {
    if (mention_targets_hasFailed(renderContext) === false)
        return false;
    const { workflowRun, isAboutRun } = renderContext;
    const kind = isAboutRun ? workflowRun?.change.kind : undefined;
    return kind === undefined || kind === 'unknown' ? undefined : kind === 'changed';
}
const failures = new Set(['failure', 'failed', 'error', 'timed_out', 'startup_failure', 'action_required']);
/** The outcome in the event itself; undefined if it has none. */
function mention_targets_hasFailed(renderContext) {
    const { workflowRun, isAboutRun, runAttributes, data } = renderContext;
    const object = render_context_objectOf(renderContext);
    const said = (isAboutRun ? workflowRun?.outcome : undefined) ??
        data_path_textAt(object, 'conclusion') ??
        data_path_textAt(object, 'state') ??
        data_path_textAt(at(data, 'subject.content'), 'outcome') ??
        workflowRun?.outcome ??
        runAttributes.status;
    return said === '' ? undefined : failures.has(said.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/message/page/data-list.js


const maxLines = 30;
const data_list_maxDepth = 4;
const maxValueChars = 200;
const maxListed = 10;
/** Any data as a readable list: one line per value, with its path. Bounded, however large the data is. */
function dataList(data, words) {
    const entries = [];
    const left = collect(data, [], entries, words);
    if (entries.length === 0)
        return undefined;
    const items = entries.map(({ path, value }) => {
        const label = path.join(' › ');
        return label === ''
            ? md `${value}`
            : md `${bold(shortened(label, 80))}${Markdown.trusted(words.colon)}${value}`;
    });
    return join('\n', markdown_list(...items), left > 0 ? markdown_list(words.more(left)) : undefined);
}
/**
 * Fills `entries` and returns the number of values left out, as far as it is known without reading all of
 * them.
 */
function collect(data, path, entries, words) {
    const value = shownValue(data, words);
    if (value !== undefined) {
        if (value !== '')
            entries.push({ path, value: shortened(value, maxValueChars) });
        return 0;
    }
    if (typeof data !== 'object' || data === null)
        return 0;
    const keys = Object.keys(data);
    if (path.length === data_list_maxDepth) {
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
/** Array positions count from 1, as people do. */
function labelOf(parent, key) {
    return Array.isArray(parent) ? String(Number(key) + 1) : key;
}
/** The value on one line, '' if it says nothing, undefined if it contains other values. */
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

;// CONCATENATED MODULE: ./lib/message/page/title.js


/** Characters of a title that a phone's notification shows. */
const maxTitleChars = 60;
/** Outcome and subject come first; the place is cut before them. */
function title_titleOf(...parts) {
    const shown = parts.map((part) => oneLine((part ?? '').slice(0, 1_000))).filter((part) => part !== '');
    return shortened(shown.join(' · '), maxTitleChars);
}
/** `what · octo/hello`. If that is too long, cuts the owner first, then the repository, then `what`. */
function titleIn(what, repository) {
    const said = oneLine(what.slice(0, 1_000));
    const name = repository.slice(repository.indexOf('/') + 1);
    const place = [repository, name].find((where) => `${said} · ${oneLine(where)}`.length <= maxTitleChars);
    return title_titleOf(said, place);
}

;// CONCATENATED MODULE: ./lib/message/page/cdevent.js






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
/** Outcome and name first: `❌ deploy failed · pipelinerun finished`. */
function cdeventPage(renderContext) {
    const { event, data, context, words, moment, link } = renderContext;
    const kind = event.type.split('.')[2] ?? '';
    const nameField = [`${kind.replace(/run$/, '')}Name`, 'name'].find((field) => data_path_textAt(data, contentPath(field)));
    const name = (nameField && data_path_textAt(data, contentPath(nameField))) ?? event.subject ?? '';
    const outcome = data_path_textAt(data, contentPath('outcome'));
    const verdict = verdictOf(outcome);
    const icon = verdict && icons[verdict];
    const what = cdeventName(event.type);
    const ended = verdict && name !== '' ? words.ended[verdict](shortened(name, 100)) : name;
    const parts = [ended, what].filter((part) => part !== '').join(' · ');
    const headline = icon === undefined ? parts : `${icon} ${parts}`;
    const url = ['url', 'uri', 'viewUrl']
        .map(contentPath)
        .concat('subject.source', 'context.source')
        .map((path) => allowedUrl(data_path_textAt(data, path), context.serverUrl))
        .find((address) => address !== undefined);
    return {
        title: title_titleOf(headline),
        head: lines(heading(3, shortened(headline, 200)), join(' · ', outcome && words.labelled(words.outcome, shortened(outcome, 100)), shortened(event.source, 200), moment(event.time))),
        body: [dataList(remaining(data, nameField), words)].filter((part) => part !== undefined),
        foot: url === undefined ? undefined : link(words.openOn(new URL(url).host), url),
        url,
    };
}
function contentPath(field) {
    return `subject.content.${field}`;
}
/** Leaves out what the head already says. */
function remaining(data, nameField) {
    const content = at(data, 'subject.content');
    if (typeof content !== 'object' || content === null || Array.isArray(content))
        return undefined;
    const shown = ['outcome', 'url', 'uri', 'viewUrl', nameField];
    return Object.fromEntries(Object.entries(content).filter(([field]) => !shown.includes(field)));
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

;// CONCATENATED MODULE: ./lib/message/page/builtin/build-pull-request.js



const maxNameChars = 60;
/** `contrib:main`: a fork's branch with its owner, as GitHub shows it; '' if unknown. */
function headOf({ head, headOwner }, maxChars) {
    return shortened(head === undefined || headOwner === undefined ? (head ?? '') : `${headOwner}:${head}`, maxChars);
}
/** `contrib:main` → `main`; undefined if either is unknown, except for a fork's branch. */
function branchesOf(pullRequest) {
    const { head, headOwner, base } = pullRequest;
    if (head === undefined || (base === undefined && headOwner === undefined))
        return undefined;
    const from = code(headOf(pullRequest, maxNameChars));
    return base === undefined ? from : md `${from} → ${code(shortened(base, maxNameChars))}`;
}
/** Says that the branch itself is not affected, for a fork's branch of the same name as its base. */
function unaffectedIn({ words, data }, { outcome, pullRequest }) {
    if (outcome !== 'failure' || pullRequest?.headOwner === undefined)
        return undefined;
    const { head, base = data_path_textAt(data, 'repository.default_branch') } = pullRequest;
    if (head === undefined || head !== base)
        return undefined;
    return markdown_text(words.workflowRun.notAffected(shortened(head, maxNameChars)));
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/run-headline.js




/** One icon per outcome; none before the end. */
const run_headline_icons = {
    failed: '❌',
    stillFailing: '❌',
    timedOut: '❌',
    notStarted: '❌',
    fixed: '🎉',
    succeeded: '✅',
    cancelled: '⛔',
    superseded: '⏭️',
    skipped: '⏭️',
    waiting: '⚠️',
    queued: '',
    running: '',
};
/** Characters of names in a heading, and in a title without room for all of them. */
const limits = {
    heading: { workflow: 60, place: 60 },
    title: { workflow: 24, place: 18 },
};
/** `❌ CI failed on main`: the heading, and with shortened names the title. */
function headlineOf(renderContext, workflowRun) {
    const heading = headline(renderContext, workflowRun, limits.heading);
    const isLong = shortened(heading, maxTitleChars) !== heading;
    return { heading, title: isLong ? headline(renderContext, workflowRun, limits.title) : heading };
}
function headline(renderContext, workflowRun, limit) {
    const workflow = shortened(run_headline_nameOf(workflowRun), limit.workflow);
    return worded(renderContext, headlineKindOf(renderContext, workflowRun), workflow, run_headline_placeOf(renderContext, workflowRun, limit.place));
}
function worded({ words }, kind, name, place) {
    const said = words.workflowRun.headlines[kind](name, place);
    return run_headline_icons[kind] === '' ? said : `${run_headline_icons[kind]} ${said}`;
}
function headlineKindOf(renderContext, workflowRun) {
    const { outcome, change, counts, superseded } = workflowRun;
    const conclusion = data_path_textAt(renderContext.data, 'workflow_run.conclusion');
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
            return stateOf(data_path_textAt(renderContext.data, 'workflow_run.status'));
        case 'cancelled':
            return superseded ? 'superseded' : outcome;
        default:
            return outcome;
    }
}
/**
 * Source: docs.github.com, REST API, "List workflow runs", `status`; `waiting` is for the approval of a
 * deployment.
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
/** A workflow without a name is called by its path: `.github/workflows/ci.yml`. */
function run_headline_nameOf({ workflow }) {
    return workflow.replace(/^\.github\/workflows\//, '') || 'workflow';
}
function run_headline_placeOf({ words, context, runAttributes }, { run, pullRequest }, maxChars) {
    if (pullRequest?.number !== undefined) {
        const name = run.event === 'merge_group' ? words.workflowRun.queued : words.workflowRun.pullRequest;
        return name(pullRequest.number);
    }
    if (pullRequest !== undefined)
        return words.workflowRun.pullRequestFrom(headOf(pullRequest, maxChars));
    if (run.branch === undefined)
        return '';
    const branch = shortened(run.branch, maxChars);
    const refs = [
        run.id === context.runId ? context.ref : runAttributes.ref,
        run.event === 'release' && tagOf(run.branch),
    ];
    return refs.includes(tagOf(run.branch)) ? words.workflowRun.tag(branch) : words.workflowRun.branch(branch);
}
function tagOf(name) {
    return `refs/tags/${name}`;
}

;// CONCATENATED MODULE: ./lib/message/page/trusted.js



/**
 * What the action itself knows and vouches for, when DingTalk refused the rest: repository, workflow, branch, run, its outcome and link.
 */
function trustedPage(renderContext) {
    const { context, words, runUrl, link } = renderContext;
    const workflowRun = renderContext.workflowRun?.repository === context.repository ? renderContext.workflowRun : undefined;
    const number = workflowRun ? String(workflowRun.run.number) : context.runNumber;
    const attempt = workflowRun?.run.attempt ?? Number(context.runAttempt || 1);
    const run = number === '' ? undefined : words.runNumber(number, attempt);
    const headline = workflowRun && renderContext.isAboutRun ? headlineOf(renderContext, workflowRun) : undefined;
    const repository = context.repository || words.event;
    const url = workflowRun?.run.url ?? runUrl;
    return {
        title: headline === undefined ? title_titleOf(repository, run) : titleIn(headline.title, repository),
        head: headline === undefined
            ? lines(heading(3, repository), join(' · ', context.workflow, context.refName, run))
            : lines(heading(3, headline.heading), join(' · ', repository, run)),
        body: [markdown_text(words.contentWithheld)],
        foot: url === undefined ? undefined : link(words.run, url),
        url,
    };
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/event-page.js






const maxHeadlineChars = 200;
/** Lays out heading, one line of facts, body and links. */
function eventPage(renderContext, common) {
    const { headline, namesRepository = false, facts = [], body = [], links = [] } = common;
    const repository = namesRepository ? undefined : event_page_repositoryOf(renderContext);
    const open = links.filter(([, url]) => allowedUrl(url, renderContext.context.serverUrl) !== undefined);
    const foot = join(' · ', ...open.map(([words, url]) => renderContext.link(words, url)));
    return {
        title: repository === undefined ? title_titleOf(headline) : titleIn(headline, repository),
        head: lines(heading(3, shortened(headline, maxHeadlineChars)), join(' · ', repository && bold(shortened(repository, 100)), ...facts)),
        body: body.filter((part) => part !== undefined),
        foot: foot.source === '' ? undefined : foot,
        url: allowedUrl(open[0]?.[1], renderContext.context.serverUrl) ?? repositoryUrl(renderContext),
    };
}
/** `octo/hello`, or the organisation of an event without repository. */
function event_page_repositoryOf(renderContext) {
    const { data, context } = renderContext;
    return (data_path_textAt(data, 'repository.full_name') ??
        data_path_textAt(data, 'organization.login') ??
        ((isFromThisRun(renderContext) && context.repository) || undefined));
}
/** A page of the repository, repositoryUrl(renderContext, 'tree', 'fix/empty'), or the repository itself. */
function repositoryUrl(renderContext, ...path) {
    const { data, context } = renderContext;
    const name = data_path_textAt(data, 'repository.full_name');
    const page = data_path_textAt(data, 'repository.html_url') ?? (name && `${context.serverUrl}/${name}`);
    const url = page && [page, ...path.map(encodedPath)].join('/');
    return allowedUrl(url, context.serverUrl);
}
/** A branch keeps its slashes. */
function encodedPath(part) {
    return part.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/people.js


/** A person's own name, else the login; an app without its `[bot]`; undefined for nobody. */
function people_nameOf(user) {
    const name = data_path_textAt(user, 'name') ?? data_path_textAt(user, 'login');
    return name && shortened(name.replace(/\[bot\]$/, ''), 40);
}
/** Who caused the event, from the payload (for a push, who pushed), else from the workflow. */
function actorOf({ data, runAttributes, words }) {
    const known = people_nameOf(at(data, 'sender')) ?? people_nameOf(at(data, 'pusher')) ?? people_nameOf({ login: runAttributes.actor });
    return known ?? words.common.someone;
}
/** The author of an issue or comment, if somebody else caused the event. */
function people_authorOf({ data }, object) {
    const isActor = data_path_textAt(object, 'user.login') === data_path_textAt(data, 'sender.login');
    return isActor ? undefined : people_nameOf(at(object, 'user'));
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/branch-protection.js






const maxSettings = 6;
/** The protection of a branch was set, changed or taken away. */
function branchProtectionPage(renderContext) {
    const { data, words } = renderContext;
    const { created, edited, deleted, aBranch, settings } = words.branchProtection;
    const action = data_path_textAt(data, 'action');
    const headline = action === 'created' ? created : action === 'deleted' ? deleted : edited;
    const more = changedIn(data).length - maxSettings;
    return eventPage(renderContext, {
        headline: headline(actorOf(renderContext), shortened(data_path_textAt(data, 'rule.name') ?? aBranch, 100)),
        body: [dataList(shownIn(data), words), more > 0 ? markdown_text(words.more(more)) : undefined],
        links: [[settings, repositoryUrl(renderContext, 'settings', 'branches')]],
    });
}
/** Settings that changed, by the names that GitHub's API has for them. */
function changedIn(data) {
    return Object.keys(Object(at(data, 'changes')));
}
/** The first of them, as they are now. */
function shownIn(data) {
    const names = changedIn(data).slice(0, maxSettings);
    return Object.fromEntries(names.map((name) => [name.replaceAll('_', ' '), at(data, `rule.${name}`)]));
}

;// CONCATENATED MODULE: ./lib/message/markdown/release-notes/image.js



/** A picture as DingTalk shows it; its words if the message may not load it. */
function image_image(src, alt, { serverUrl, wordsOnly }) {
    const url = allowedUrl(src, serverUrl);
    const words = escapeLinkWords(alt);
    if (url === undefined || wordsOnly)
        return markdown_text(alt);
    const { host, origin } = new URL(url);
    if (!imageHosts.test(host) && origin !== serverUrl)
        return markdown_text(alt);
    return Markdown.trusted(`![${words}](${url.replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'))})`);
}
/** Pictures only from GitHub: other hosts would learn who reads the message, and when. */
const imageHosts = /^(?:github\.com|(?:[\w-]+\.)*githubusercontent\.com)$/;

;// CONCATENATED MODULE: ./lib/message/markdown/release-notes/html.js


/**
 * The text of a block of HTML: tags and comments are removed, a summary becomes bold, line breaks and
 * GitHub's pictures stay.
 */
function htmlText(html, origin) {
    const rows = [];
    let said = '';
    const endRow = () => {
        const row = entitiesDecoded(said).trim();
        if (row !== '')
            rows.push(isSummary ? bold(row) : lines(row));
        said = '';
    };
    let isSummary = false;
    for (const [, tag = '', words = ''] of withoutHidden(html).matchAll(/(<[^<>]*>)|([^<]+|<)/g)) {
        said += words.replaceAll('\n', ' ');
        if (/^<\/?(?:br|p|div|li|tr|summary|h[1-6])\b/i.test(tag))
            endRow();
        if (/^<\/?summary\b/i.test(tag))
            isSummary = !tag.startsWith('</');
        const found = imageIn(tag);
        if (found) {
            endRow();
            rows.push(image_image(found.src, found.alt, origin));
        }
    }
    endRow();
    return paragraphs(lines(...rows));
}
/** The picture of an `<img>` tag. */
function imageIn(tag) {
    if (!/^<img\b/i.test(tag))
        return undefined;
    const src = attribute(tag, 'src');
    return src === undefined ? undefined : { src, alt: attribute(tag, 'alt') ?? '' };
}
function isBreak(tag) {
    return /^<br\b/i.test(tag);
}
function attribute(tag, name) {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
    const value = found?.[1] ?? found?.[2] ?? found?.[3];
    return value === undefined ? undefined : entitiesDecoded(value);
}
const html_hidden = [
    { from: '<!--', to: '-->' },
    { from: '<script', to: '</script>' },
    { from: '<style', to: '</style>' },
];
/** Removes comments, scripts and styles; an unclosed one extends to the end. */
function withoutHidden(html) {
    let rest = html;
    for (const { from, to } of html_hidden) {
        let shown = '';
        let at = 0;
        const lower = rest.replace(/[A-Z]/g, (draft) => draft.toLowerCase());
        for (let start = lower.indexOf(from); start !== -1; start = lower.indexOf(from, at)) {
            shown += rest.slice(at, start);
            const end = lower.indexOf(to, start + from.length);
            at = end === -1 ? rest.length : end + to.length;
        }
        rest = shown + rest.slice(at);
    }
    return rest;
}
const html_entities = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    nbsp: ' ',
    '#39': "'",
};
function entitiesDecoded(text) {
    return text.replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (whole, name) => html_entities[name] ?? whole);
}

;// CONCATENATED MODULE: ./lib/message/markdown/release-notes/inline.js






const marks = { strong: '**', em: '*', s: '~~' };
/**
 * The inside of a paragraph. Emphasis is closed at each line end and opened again, so that each line is
 * complete.
 */
function inlineOf(tokens, origin, within = 'plain') {
    const rows = [[]];
    const open = [];
    const add = (piece) => {
        rows.at(-1)?.push(piece);
    };
    for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined)
            break;
        const mark = marks[token.tag];
        if (mark !== undefined && token.nesting !== 0) {
            if (within === 'bold already' && mark === '**')
                continue;
            if (token.nesting === 1)
                open.push(mark);
            else
                open.splice(open.lastIndexOf(mark), 1);
            if (token.nesting === 1 || rows.at(-1)?.at(-1)?.source !== mark)
                add(Markdown.trusted(mark));
            else
                rows.at(-1)?.pop();
        }
        else if (/^(?:soft|hard)break$/.test(token.type) ||
            (token.type === 'html_inline' && isBreak(token.content))) {
            for (const each of open.toReversed())
                add(Markdown.trusted(each));
            rows.push(open.map((each) => Markdown.trusted(each)));
        }
        else if (token.type === 'link_open') {
            let end = at + 1;
            while (end < tokens.length && tokens[end]?.type !== 'link_close')
                end += 1;
            add(linkOf(token, tokens.slice(at + 1, end), origin));
            at = end;
        }
        else {
            add(pieceOf(token, origin, rows.at(-1)?.length === 0));
        }
    }
    const said = rows.map((row) => Markdown.trusted(join('', ...row).source.trim()));
    return join('  \n', ...said);
}
function pieceOf(token, origin, isFirst) {
    switch (token.type) {
        case 'text':
        case 'text_special':
            return spaced(unmentioned(token.content), isFirst);
        case 'code_inline':
            return code(token.content);
        case 'image':
            return image_image(String(token.attrGet('src') ?? ''), token.content, origin);
        case 'html_inline': {
            const found = imageIn(token.content);
            return found ? image_image(found.src, found.alt, origin) : markdown_text('');
        }
        default:
            return markdown_text('');
    }
}
/** Keeps the space between a text and its neighbours. */
function spaced(words, isFirst) {
    const inner = isFirst ? escapeLine(words) : escapeInline(words);
    if (inner === '')
        return Markdown.trusted(words === '' ? '' : ' ');
    return Markdown.trusted(`${/^\s/.test(words) ? ' ' : ''}${inner}${/\s$/.test(words) ? ' ' : ''}`);
}
/** `by @mona` becomes `by mona`, so that nobody in the group is mentioned. */
function unmentioned(words) {
    return words.replace(/(^|[\s(])@(?=\w)/g, '$1');
}
function linkOf(open, inner, origin) {
    const url = allowedUrl(String(open.attrGet('href') ?? ''), origin.serverUrl);
    const words = inner
        .map(({ content }) => content)
        .join('')
        .trim();
    if (url === undefined)
        return spaced(words, true);
    const isAddress = words === '' || words.includes('://') || /^www\./i.test(words);
    const shown = isAddress ? shortAddress(url, origin) : words;
    return origin.wordsOnly ? spaced(shown, true) : link_link(shown, url, origin.serverUrl);
}
/** A short form of an address: `#42`, `octo/other#7`, `a1b2c3d`, `v1...v2`, `example.com/page`. */
function shortAddress(url, { repository, serverUrl }) {
    const { origin, host, pathname } = new URL(url);
    const path = readable(pathname).replace(/\/$/, '');
    if (origin === serverUrl) {
        const [, owner = '', name = '', kind = '', ...rest] = path.split('/');
        const place = `${owner}/${name}`;
        const what = rest.join('/');
        if (/^(?:issues|pull|discussions)$/.test(kind) && /^\d+$/.test(rest[0] ?? '')) {
            return `${place === repository ? '' : place}#${rest[0]}`;
        }
        if (kind === 'commit' && what !== '')
            return `${place === repository ? '' : `${place}@`}${what.slice(0, 7)}`;
        if (kind === 'compare' && what !== '')
            return what;
        if (kind === 'releases' && rest[0] === 'tag')
            return rest.slice(1).join('/');
        if (owner !== '')
            return shortened(path.slice(1), 60);
    }
    return shortened(host + path, 60);
}
function readable(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** The words of a piece without links and emphasis, for a place with marks of its own. */
function plainWords({ source }) {
    return source.replace(/(?<!\\)\*+/g, '');
}

;// CONCATENATED MODULE: ./lib/message/markdown/release-notes/release-notes.js





/** Characters that are read: more than twice what a message holds. Keeps parsing linear. */
const maxSourceChars = 48_000;
const maxCodeLines = 40;
/**
 * Converts GitHub markdown of release notes to DingTalk's dialect, one piece per paragraph. Tables become
 * lists, nested lists lines, headings bold lines, code blocks quotes. HTML is removed, links are made anew,
 * and only GitHub's pictures stay.
 */
async function releaseNotes(source, origin) {
    const { default: MarkdownIt } = await __nccwpck_require__.e(/* import() */ 251).then(__nccwpck_require__.bind(__nccwpck_require__, 5251));
    const parser = new MarkdownIt({ html: true, linkify: true, maxNesting: 20 });
    parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
    const whole = withLineFeeds(source);
    const part = firstPart(whole);
    const notes = blocksOf(parser.parse(part, {}), origin);
    return part.length < whole.length ? [...notes, markdown_text('…')] : notes;
}
function firstPart(source) {
    if (source.length <= maxSourceChars)
        return source;
    const blank = source.lastIndexOf('\n\n', maxSourceChars);
    return source.slice(0, blank > maxSourceChars / 2 ? blank : maxSourceChars).toWellFormed();
}
function blocksOf(tokens, origin) {
    return groupsOf(tokens)
        .map((group) => blockOf(group, origin))
        .filter((block) => block.source !== '');
}
function groupsOf(tokens) {
    const groups = [];
    let from = -1;
    let depth = 0;
    tokens.forEach((open, at) => {
        if (depth === 0 && open.nesting === 0)
            groups.push({ open, inner: [] });
        if (open.nesting === 1 && depth === 0)
            from = at;
        depth += open.nesting;
        const first = tokens[from];
        if (open.nesting === -1 && depth === 0 && first)
            groups.push({ open: first, inner: tokens.slice(from + 1, at) });
    });
    return groups;
}
function blockOf({ open, inner }, origin) {
    switch (open.type) {
        case 'inline':
            return inlineOf(open.children ?? [], origin);
        case 'paragraph_open':
            return paragraphs(...blocksOf(inner, origin));
        case 'heading_open':
            return bold(inlineOf(inner[0]?.children ?? [], origin, 'bold already'));
        case 'bullet_list_open':
        case 'ordered_list_open':
            return release_notes_listOf(inner, origin);
        case 'blockquote_open':
            return quoteOf(blocksOf(inner, origin));
        case 'table_open':
            return tableOf(inner, origin);
        case 'fence':
        case 'code_block':
            return codeOf(open.content);
        case 'html_block':
            return htmlText(open.content, origin);
        default:
            return markdown_text('');
    }
}
/** Phones do not show nested lists: their items become lines, indented by a space that markdown keeps. */
function release_notes_listOf(items, origin, depth = 0) {
    const rows = groupsOf(items).map(({ open, inner }) => {
        const mark = open.info === '' ? (depth === 0 ? '- ' : '◦ ') : `${open.info}. `;
        const [first, ...others] = groupsOf(inner).map((group) => /_list_open$/.test(group.open.type) ? release_notes_listOf(group.inner, origin, depth + 1) : blockOf(group, origin));
        const task = taskOf(first ?? markdown_text(''));
        return join('', Markdown.trusted('\u2003'.repeat(depth) + mark), lines(task, ...others.map(inItem)));
    });
    return depth === 0 ? join('\n', ...rows) : lines(...rows);
}
/** What follows in an item stays in it: no blank line, no block of its own. */
function inItem(block) {
    const flat = block.source
        .split('\n')
        .map((line) => line.replace(/^(?:> ?|- )+/, '').trimEnd())
        .filter((line) => line !== '');
    return Markdown.trusted(flat.join('  \n'));
}
const taskSigns = { ' ': '⬜', x: '✅', X: '✅' };
function taskOf({ source }) {
    const box = /^\\?\[([ xX])\\?\]\s+/.exec(source);
    const sign = taskSigns[box?.[1] ?? ''];
    return Markdown.trusted(box && sign ? `${sign} ${source.slice(box[0].length)}` : source);
}
/** GitHub's alerts. */
const alertSigns = {
    NOTE: 'ℹ️',
    TIP: '💡',
    IMPORTANT: '❗',
    WARNING: '⚠️',
    CAUTION: '🛑',
};
function quoteOf(blocks) {
    const { source } = paragraphs(...blocks);
    const alert = /^\[!([A-Z]+)\\?\](?:\s+|$)/.exec(source);
    const sign = alertSigns[alert?.[1] ?? ''];
    return quote(Markdown.trusted(alert && sign ? `${sign} ${source.slice(alert[0].length)}` : source));
}
/** A row becomes an item: its first cell in bold, the others with the name of their column. */
function tableOf(tokens, origin) {
    const [names = [], ...rows] = groupsOf(tokens)
        .flatMap(({ inner }) => groupsOf(inner))
        .map(({ inner }) => groupsOf(inner).map((cell) => inlineOf(cell.inner[0]?.children ?? [], origin)));
    const items = rows.map(([first, ...others]) => {
        const named = others.map((cell, index) => {
            const name = names[index + 1];
            const isNamed = names.length > 2 && name !== undefined && name.source !== '' && cell.source !== '';
            return isNamed ? join('', name, Markdown.trusted(': '), cell) : cell;
        });
        const head = first && bold(Markdown.trusted(plainWords(first)));
        return join('', head, others.some(({ source }) => source !== '') ? Markdown.trusted(' · ') : undefined, join(' · ', ...named));
    });
    return markdown_list(...items);
}
/**
 * Code fences show on the desktop only: a quote shows everywhere. Each line is a code span, so that a
 * command can be copied, unless it contains a backtick. Indentation uses spaces that markdown keeps.
 */
function codeOf(content) {
    const all = trimEndOf(content, '\n').split('\n');
    const shown = all.slice(0, maxCodeLines).map((line) => {
        const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '  ').length ?? 0;
        return line.trim() === ''
            ? undefined
            : join('', Markdown.trusted('\u00a0'.repeat(Math.min(indent, 16))), line.includes('`') ? markdown_text(line) : code(line));
    });
    return quote(lines(...shown, all.length > maxCodeLines ? '…' : undefined));
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/commit.js


function commit_commitOf(commit) {
    const { subject, details } = messageParts(data_path_textAt(commit, 'message') ?? '');
    return {
        sha: shortSha(data_path_textAt(commit, 'id')),
        subject,
        details,
        author: people_nameOf(at(commit, 'author')),
        login: data_path_textAt(commit, 'author.username'),
        url: data_path_textAt(commit, 'url'),
        files: ['added', 'removed', 'modified'].flatMap((kind) => itemsAt(commit, kind).filter((path) => typeof path === 'string')),
    };
}
/** `a1b2c3d`; undefined if it is not a sha, or is all zeros. */
function shortSha(sha) {
    return sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha) && !/^0+$/.test(sha)
        ? sha.slice(0, 7)
        : undefined;
}
/** Characters read of a commit message. */
const commit_maxMessageChars = 5_000;
/** GitHub's merge message starts with the branch: what was merged says more. */
function messageParts(message) {
    const [first = '', ...rest] = message.slice(0, commit_maxMessageChars).trim().split('\n');
    const said = rest.filter((line) => !/^[A-Z][\w-]*-by: /.test(line));
    const number = /^Merge pull request (#\d+) from /.exec(first)?.[1];
    const title = number === undefined ? undefined : said.find((line) => line.trim() !== '');
    if (title === undefined)
        return { subject: first || undefined, details: commit_textOf(said) };
    return { subject: `${title.trim()} (${number})`, details: commit_textOf(said.slice(said.indexOf(title) + 1)) };
}
function commit_textOf(lines) {
    return lines.join('\n').trim() || undefined;
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/commit-quote.js



const maxSubjectChars = 160;
const commit_quote_maxNameChars = 60;
/** A commit in its author's words: subject, sha, author. Undefined if its message is unknown. */
function commitQuote(commit, words) {
    const { subject } = messageParts(commit.message ?? '');
    const sha = shortSha(commit.sha);
    if (subject === undefined || sha === undefined)
        return undefined;
    const by = commit.author && words.workflowRun.by(shortened(commit.author, commit_quote_maxNameChars));
    return quote(lines(shortened(subject, maxSubjectChars), join(' · ', code(sha), by)));
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/check.js








/** One icon per outcome; none without an outcome. */
const check_icons = {
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
/** A check of a commit, reported by an app or a job. */
async function checkRunPage(renderContext) {
    const { data, words, duration } = renderContext;
    const check = at(data, 'check_run');
    const name = data_path_textAt(check, 'name') ?? data_path_textAt(check, 'app.name') ?? words.check.unnamed;
    const tookMs = Date.parse(data_path_textAt(check, 'completed_at') ?? '') - Date.parse(data_path_textAt(check, 'started_at') ?? '');
    const annotations = numberAt(check, 'output.annotations_count') ?? 0;
    const sha = shortSha(data_path_textAt(check, 'head_sha'));
    const details = data_path_textAt(check, 'details_url');
    const page = data_path_textAt(check, 'html_url');
    return eventPage(renderContext, {
        headline: check_headlineOf(renderContext, name, data_path_textAt(check, 'conclusion'), check_placeOf(check, 'check_suite.head_branch', words)),
        facts: [
            sha && code(sha),
            tookMs >= 1_000 ? duration(tookMs) : undefined,
            annotations > 0 ? words.check.annotations(annotations) : undefined,
        ],
        body: [await outputOf(renderContext, check)],
        links: [
            [words.check.details, page],
            ...outsideLink(renderContext, details).filter(([label]) => page === undefined || label !== words.check.details),
            ...commitLink(renderContext, data_path_textAt(check, 'head_sha')),
        ],
    });
}
/** All checks of one app on a commit. */
function checkSuitePage(renderContext) {
    const { data, words } = renderContext;
    const suite = at(data, 'check_suite');
    const app = data_path_textAt(suite, 'app.name');
    const name = app === undefined ? words.check.unnamedSuite : words.check.suite(shortened(app, check_maxNameChars));
    const count = numberAt(suite, 'latest_check_runs_count') ?? 0;
    const sha = data_path_textAt(suite, 'head_sha');
    const author = people_nameOf(at(suite, 'head_commit.author'));
    return eventPage(renderContext, {
        headline: check_headlineOf(renderContext, name, data_path_textAt(suite, 'conclusion'), check_placeOf(suite, 'head_branch', words)),
        facts: [count > 0 ? words.check.checks(count) : undefined],
        body: [commitQuote({ sha, message: data_path_textAt(suite, 'head_commit.message'), author }, words)],
        links: commitLink(renderContext, sha),
    });
}
/** A status that an external service gave a commit. */
function statusPage(renderContext) {
    const { data, words } = renderContext;
    const sha = data_path_textAt(data, 'sha');
    const name = data_path_textAt(data, 'context') ?? words.check.unnamed;
    const description = data_path_textAt(data, 'description');
    const place = data_path_textAt(itemsAt(data, 'branches')[0], 'name') ?? '';
    const author = people_nameOf(at(data, 'commit.commit.author')) ?? people_nameOf(at(data, 'commit.author'));
    return eventPage(renderContext, {
        headline: check_headlineOf(renderContext, name, data_path_textAt(data, 'state'), shortened(place, check_maxNameChars)),
        body: [
            description === undefined ? undefined : markdown_text(shortened(description, 300)),
            commitQuote({ sha, message: data_path_textAt(data, 'commit.commit.message'), author }, words),
        ],
        links: [...outsideLink(renderContext, data_path_textAt(data, 'target_url')), ...commitLink(renderContext, sha)],
    });
}
/** A link that leaves GitHub names its host; one that stays is called `here`. */
function outsideLink({ words, context }, url, here = words.check.details) {
    const target = URL.parse(url ?? '');
    if (url === undefined || target === null)
        return [];
    const isHere = target.origin === URL.parse(context.serverUrl)?.origin;
    return [[isHere ? here : words.openOn(target.host), url]];
}
function check_headlineOf({ data, words }, name, conclusion, place) {
    const { conclusions } = words.check;
    const action = data_path_textAt(data, 'action');
    const isResult = action === undefined || action === 'completed';
    const said = isResult ? conclusion : action;
    const key = said !== undefined && Object.hasOwn(conclusions, said) ? said : 'other';
    const headline = conclusions[key](shortened(name, check_maxNameChars), place);
    return check_icons[key] === undefined ? headline : `${check_icons[key]} ${headline}`;
}
/** The pull request whose head the commit is, else its branch. */
function check_placeOf(check, branchPath, words) {
    const number = data_path_textAt(itemsAt(check, 'pull_requests')[0], 'number');
    if (number !== undefined)
        return words.check.pullRequest(number);
    return shortened(data_path_textAt(check, branchPath) ?? '', check_maxNameChars);
}
/** The check's own result: a title, and the beginning of a summary in GitHub markdown. */
async function outputOf({ data, context }, check) {
    const title = data_path_textAt(check, 'output.title');
    const summary = data_path_textAt(check, 'output.summary');
    const repository = data_path_textAt(data, 'repository.full_name') ?? context.repository;
    const said = summary && summary !== title ? summary.slice(0, maxSummaryChars) : '';
    const blocks = await releaseNotes(said, { repository, serverUrl: context.serverUrl, wordsOnly: true });
    const output = paragraphs(title && shortened(title, 200), ...blocks.slice(0, maxSummaryBlocks));
    return output.source === '' ? undefined : quote(output);
}
function commitLink(renderContext, sha) {
    const isCommit = sha !== undefined && shortSha(sha) !== undefined;
    return [
        [renderContext.words.common.commit, isCommit ? repositoryUrl(renderContext, 'commit', sha) : undefined],
    ];
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/excerpt.js





/** Lines and characters that a phone shows without scrolling. */
const excerpt_maxLines = 6;
const maxLineBytes = 600;
const excerpt_maxBytes = 1_200;
/** Characters read for these lines. */
const excerpt_maxSourceChars = 8_000;
/** The first lines of a plain text, as a quote; undefined if it is empty. */
function excerptAt(data, path, maxTextLines = excerpt_maxLines) {
    const words = data_path_textAt(data, path);
    return words === undefined ? undefined : markdown_quoted(words, maxTextLines, 300);
}
/** The first lines of GitHub's markdown, as a quote without links; undefined if it is empty. */
async function markdownExcerptAt(renderContext, path) {
    const written = data_path_textAt(renderContext.data, path);
    if (written === undefined)
        return undefined;
    const blocks = await releaseNotes(own(written).slice(0, excerpt_maxSourceChars).toWellFormed(), {
        repository: event_page_repositoryOf(renderContext) ?? '',
        serverUrl: renderContext.context.serverUrl,
        wordsOnly: true,
    });
    const all = blocks.flatMap(({ source }) => source.split('\n').map(shownLine)).filter((line) => line !== '');
    const shown = excerpt_firstOf(all);
    if (shown.length === 0)
        return undefined;
    const isCutWithin = shown.at(-1) !== all[shown.length - 1];
    const more = shown.length < all.length && !isCutWithin ? '…' : undefined;
    return quote(lines(...shown.map(Markdown.trusted), more));
}
/** As many lines as fit; a line that is too long is cut and is the last. */
function excerpt_firstOf(all) {
    const shown = [];
    let left = excerpt_maxBytes;
    for (const line of all.slice(0, excerpt_maxLines)) {
        const kept = cutMarkdown(line, Math.min(left, maxLineBytes));
        if (kept !== '')
            shown.push(kept);
        if (kept !== line)
            break;
        left -= Buffer.byteLength(kept);
    }
    return shown;
}
/** Removes template hints, folded sections, and quotes of other comments. */
function own(written) {
    const visible = written
        .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
        .replace(/<details\b[\s\S]*?(?:<\/details>|$)/gi, '');
    const answer = withoutQuotes(visible);
    return answer.trim() === '' ? visible : answer;
}
/** Keeps a line of code that starts like a quote. */
function withoutQuotes(source) {
    let isCode = false;
    const kept = source.split('\n').filter((line) => {
        if (/^ {0,3}(?:```|~~~)/.test(line))
            isCode = !isCode;
        return isCode || !/^ {0,3}>/.test(line);
    });
    return kept.join('\n');
}
/** Removes the marks of quotes and lists inside the quote. */
function shownLine(line) {
    return line
        .replace(/^(?:> ?)+/, '')
        .replace(/^- /, '• ')
        .trim();
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/thread.js




/** The field of the payload with the action's `what`: the label, the person, the milestone. */
const others = {
    labeled: (data) => data_path_textAt(data, 'label.name'),
    unlabeled: (data) => data_path_textAt(data, 'label.name'),
    assigned: (data) => people_nameOf(at(data, 'assignee')),
    unassigned: (data) => people_nameOf(at(data, 'assignee')),
    milestoned: (data) => data_path_textAt(data, 'milestone.title'),
    demilestoned: (data) => data_path_textAt(data, 'milestone.title'),
    typed: (data) => data_path_textAt(data, 'type.name'),
    transferred: (data) => data_path_textAt(data, 'changes.new_repository.full_name'),
    category_changed: (data) => data_path_textAt(data, 'discussion.category.name'),
    review_requested: reviewerOf,
    review_request_removed: reviewerOf,
};
function threadOf({ data, words }, kind, path) {
    const object = at(data, path);
    const number = data_path_textAt(object, 'number') ?? (path === 'pull_request' ? data_path_textAt(data, 'number') : undefined);
    return {
        kind,
        it: words.thread[kind](number),
        title: data_path_textAt(object, 'title'),
        url: data_path_textAt(object, 'html_url'),
        object,
    };
}
/** The issue of an event, which for GitHub may be a pull request. */
function issueThread(renderContext) {
    const isPullRequest = typeof at(renderContext.data, 'issue.pull_request') === 'object';
    return threadOf(renderContext, isPullRequest ? 'pullRequest' : 'issue', 'issue');
}
/** `Mona labeled PR #42 “bug”: Faster start` */
function threadHeadline(renderContext, thread, families, action) {
    const { words } = renderContext;
    const what = otherOf(renderContext.data, action);
    const headline = families
        .map((family) => tellingIn(family, action, what))
        .find((found) => found !== undefined);
    const lead = (headline ?? words.thread.other)(actorOf(renderContext), thread.it, what ?? '');
    return titled(lead, thread.title, words);
}
/** `lead: title` */
function titled(lead, title, words) {
    return title === undefined ? lead : `${lead}${words.colon}${shortened(title, 160)}`;
}
function tellingIn({ plain, named }, action, what) {
    if (what !== undefined && Object.hasOwn(named, action))
        return named[action];
    return Object.hasOwn(plain, action) ? plain[action] : undefined;
}
/** The action of an event. A changed title and a self-assignment are actions of their own. */
function actionOf({ data }) {
    const action = data_path_textAt(data, 'action') ?? '';
    if (action === 'edited' && data_path_textAt(data, 'changes.title.from') !== undefined)
        return 'renamed';
    const assignee = data_path_textAt(data, 'assignee.login');
    const isSelf = assignee !== undefined && assignee === data_path_textAt(data, 'sender.login');
    if (isSelf && action === 'assigned')
        return 'taken';
    if (isSelf && action === 'unassigned')
        return 'dropped';
    return action;
}
function otherOf(data, action) {
    const other = Object.hasOwn(others, action) ? others[action]?.(data) : undefined;
    return other && shortened(other, 60);
}
function reviewerOf(data) {
    return people_nameOf(at(data, 'requested_reviewer')) ?? data_path_textAt(data, 'requested_team.name');
}
/** `bug, help wanted` */
function labelsOf(thread, words) {
    const names = itemsAt(thread.object, 'labels')
        .map((label) => data_path_textAt(label, 'name'))
        .filter((name) => name !== undefined);
    return names.length === 0 ? undefined : markdown_text(shortened(names.slice(0, 10).join(words.listSeparator), 100));
}
/** The title before an edit. */
function formerTitle({ data, words }) {
    const from = data_path_textAt(data, 'changes.title.from');
    return from === undefined ? undefined : markdown_text(words.thread.formerly(shortened(from, 160)));
}
/** How long the thread was open, if the event closed it. */
function openFor({ duration, words }, { object }) {
    const ms = Date.parse(data_path_textAt(object, 'closed_at') ?? '') - Date.parse(data_path_textAt(object, 'created_at') ?? '');
    const length = ms >= 60_000 ? duration(ms) : undefined;
    return length && words.thread.openFor(length);
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/comment.js





/** A comment on an issue or a pull request. */
function issueCommentPage(renderContext) {
    return commentPage(renderContext, issueThread(renderContext));
}
function discussionCommentPage(renderContext) {
    return commentPage(renderContext, threadOf(renderContext, 'discussion', 'discussion'));
}
/** Who commented where. The text of a deleted comment is not shown. */
async function commentPage(renderContext, thread) {
    const { data, words } = renderContext;
    const isGone = data_path_textAt(data, 'action') === 'deleted';
    return eventPage(renderContext, {
        headline: commentHeadline(renderContext, thread),
        facts: [commenterOf(renderContext)],
        body: [isGone ? undefined : await markdownExcerptAt(renderContext, 'comment.body')],
        links: isGone
            ? [[words.comment.thread[thread.kind], thread.url]]
            : [[words.comment.link, data_path_textAt(data, 'comment.html_url') ?? thread.url]],
    });
}
/** `octocat replied on PR #42: Faster start` */
function commentHeadline(renderContext, thread) {
    const { data, words } = renderContext;
    const isReply = ['comment.in_reply_to_id', 'comment.parent_id'].some((path) => data_path_textAt(data, path) !== undefined);
    const { created, replied, edited, deleted, other } = words.comment;
    const headlines = {
        created: isReply ? replied : created,
        edited,
        deleted,
    };
    const action = data_path_textAt(data, 'action') ?? '';
    const headline = (Object.hasOwn(headlines, action) ? headlines[action] : undefined) ?? other;
    return titled(headline(actorOf(renderContext), thread.it), thread.title, words);
}
/** The comment's author, if somebody else edited or deleted it. */
function commenterOf(renderContext) {
    const author = people_authorOf(renderContext, at(renderContext.data, 'comment'));
    return author && renderContext.words.common.by(author);
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/deployment.js








/** One icon per outcome; none for a deployment in progress. */
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
/** GitHub's default name of a deployment's task. */
const defaultTask = 'deploy';
const deployment_maxNameChars = 60;
/** A deployment was requested. */
function deploymentPage(renderContext) {
    return pageOf(renderContext, data_path_textAt(renderContext.data, 'action') ?? 'created', 'deployment');
}
/** The state of a deployment, and where its result can be seen. */
function deploymentStatusPage(renderContext) {
    return pageOf(renderContext, data_path_textAt(renderContext.data, 'deployment_status.state') ?? '', 'deployment_status');
}
function pageOf(renderContext, state, field) {
    const { data, words } = renderContext;
    const ref = data_path_textAt(data, 'deployment.ref');
    const sha = data_path_textAt(data, 'deployment.sha');
    const short = shortSha(sha);
    const task = data_path_textAt(data, 'deployment.task');
    const who = people_nameOf(at(data, `${field}.creator`)) ?? people_nameOf(at(data, 'sender'));
    return eventPage(renderContext, {
        headline: deployment_headlineOf(renderContext, state, field),
        facts: [
            short && ref !== sha ? code(short) : undefined,
            task !== undefined && task !== defaultTask ? shortened(task, deployment_maxNameChars) : undefined,
            who && words.workflowRun.by(who),
        ],
        body: [excerptAt(data, `${field}.description`, 4) ?? excerptAt(data, 'deployment.description', 4)],
        links: [
            ...outsideLink(renderContext, data_path_textAt(data, 'deployment_status.environment_url')),
            [words.run, data_path_textAt(data, 'workflow_run.html_url')],
            ...logLink(renderContext),
            [words.common.commit, sha && short ? repositoryUrl(renderContext, 'commit', sha) : undefined],
        ],
    });
}
function deployment_headlineOf({ data, words }, state, field) {
    const { states, something, somewhere, other } = words.deployment;
    const ref = data_path_textAt(data, 'deployment.ref') ?? data_path_textAt(data, 'deployment.sha');
    const what = ref === undefined ? something : isFullSha(ref) ? ref.slice(0, 7) : shortened(ref, deployment_maxNameChars);
    const environment = data_path_textAt(data, `${field}.environment`) ?? data_path_textAt(data, 'deployment.environment');
    const where = environment === undefined ? somewhere : shortened(environment, deployment_maxNameChars);
    if (!isState(state))
        return other(what, where, shortened(state, deployment_maxNameChars));
    return [deployment_icons[state], states[state](what, where)].filter((part) => part !== '').join(' ');
}
function isFullSha(ref) {
    return /^[0-9a-f]{40}$/i.test(ref);
}
function isState(state) {
    return Object.hasOwn(deployment_icons, state);
}
/** The log of a deployment by GitHub Actions is the page of its run. */
function logLink(renderContext) {
    const { data, words } = renderContext;
    const url = data_path_textAt(data, 'deployment_status.log_url') ?? data_path_textAt(data, 'deployment_status.target_url');
    const isRun = url !== undefined && url === data_path_textAt(data, 'workflow_run.html_url');
    return isRun ? [] : outsideLink(renderContext, url, words.deployment.log);
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/discussion.js






/** What happened to a discussion: its question, its answer. */
async function discussionPage(renderContext) {
    const { data, words } = renderContext;
    const thread = threadOf(renderContext, 'discussion', 'discussion');
    const action = actionOf(renderContext);
    const isNew = action === 'created';
    const isAnswered = action === 'answered';
    const author = isAnswered ? people_nameOf(at(data, 'answer.user')) : people_authorOf(renderContext, thread.object);
    const category = data_path_textAt(data, 'discussion.category.name');
    return eventPage(renderContext, {
        headline: threadHeadline(renderContext, thread, [words.discussion, words.thread], action),
        facts: [
            isNew && category ? shortened(category, 60) : undefined,
            author && (isAnswered ? words.discussion.answerBy(author) : words.common.by(author)),
        ],
        body: [
            isNew ? await markdownExcerptAt(renderContext, 'discussion.body') : undefined,
            isAnswered ? await markdownExcerptAt(renderContext, 'answer.body') : undefined,
            formerTitle(renderContext),
        ],
        links: [
            [words.discussion.answer, isAnswered ? data_path_textAt(data, 'answer.html_url') : undefined],
            action === 'deleted'
                ? [words.common.repository, repositoryUrl(renderContext)]
                : [words.comment.thread.discussion, data_path_textAt(data, 'changes.new_discussion.html_url') ?? thread.url],
        ],
    });
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/ref.js




/** A branch or tag was created. */
function createPage(renderContext) {
    const { words } = renderContext;
    const { type, name } = refOf(renderContext);
    return eventPage(renderContext, {
        headline: words.push.created(actorOf(renderContext), words.push.ref(type, name)),
        links: [
            [words.push.open[type], name === '' ? undefined : repositoryUrl(renderContext, 'tree', name)],
            [words.common.repository, repositoryUrl(renderContext)],
        ],
    });
}
/** A branch or tag was deleted. */
function deletePage(renderContext) {
    const { words } = renderContext;
    const { type, name } = refOf(renderContext);
    return eventPage(renderContext, {
        headline: words.push.deleted(actorOf(renderContext), words.push.ref(type, name)),
        links: [[words.common.repository, repositoryUrl(renderContext)]],
    });
}
/**
 * The branch or tag of an event: a push has `refs/heads/main`, other events `main` and a `ref_type`. Without
 * either, the workflow's own.
 */
function refOf({ data, runAttributes }) {
    const ref = data_path_textAt(data, 'ref') ?? runAttributes.ref;
    const isTag = ref.startsWith('refs/tags/') || data_path_textAt(data, 'ref_type') === 'tag';
    return { type: isTag ? 'tag' : 'branch', name: branchName(ref) };
}
/** `main` for `refs/heads/main`. */
function branchName(ref) {
    return shortened(ref.replace(/^refs\/(?:heads|tags)\//, ''), 100);
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/dispatch.js








const dispatch_maxNameChars = 80;
/** A workflow was started by hand. Used only if nothing is known of its run. */
function workflowDispatchPage(renderContext) {
    const { data, words } = renderContext;
    const path = data_path_textAt(data, 'workflow');
    const name = path?.replace(/^\.github\/workflows\//, '') ?? words.trigger.workflow;
    const ref = data_path_textAt(data, 'ref');
    return eventPage(renderContext, {
        headline: words.trigger.dispatched(actorOf(renderContext), shortened(name, dispatch_maxNameChars)),
        facts: [ref && code(branchName(ref))],
        links: [[words.common.repository, repositoryUrl(renderContext)]],
    });
}
/** A schedule fired. Used only if nothing is known of the run. */
function schedulePage(renderContext) {
    const { data, words } = renderContext;
    const cron = data_path_textAt(data, 'schedule');
    return eventPage(renderContext, {
        headline: cron === undefined ? words.trigger.unscheduled : words.trigger.scheduled(shortened(cron, dispatch_maxNameChars)),
        links: [[words.common.repository, repositoryUrl(renderContext)]],
    });
}
/** An external system reported an event: its type, and the data it sent. */
function repositoryDispatchPage(renderContext) {
    const { data, words } = renderContext;
    const payload = dataList(at(data, 'client_payload'), words);
    return eventPage(renderContext, {
        headline: shortened(data_path_textAt(data, 'action') ?? words.trigger.unnamed, dispatch_maxNameChars),
        facts: [words.workflowRun.startedBy(actorOf(renderContext))],
        body: [payload],
        links: [[words.run, isFromThisRun(renderContext) ? renderContext.runUrl : undefined]],
    });
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/issue.js





/** What happened to an issue. */
async function issuePage(renderContext) {
    const { data, words } = renderContext;
    const thread = issueThread(renderContext);
    const action = issueAction(renderContext);
    const isNew = action === 'opened' || action === 'reopened';
    const author = people_authorOf(renderContext, thread.object);
    const assignee = isNew ? people_nameOf(at(thread.object, 'assignee')) : undefined;
    return eventPage(renderContext, {
        headline: threadHeadline(renderContext, thread, [words.issue, words.thread], action),
        facts: [
            isNew ? labelsOf(thread, words) : undefined,
            assignee && words.issue.assignedTo(assignee),
            author && words.common.by(author),
            /^closed/.test(action) ? openFor(renderContext, thread) : undefined,
        ],
        body: [isNew ? await markdownExcerptAt(renderContext, 'issue.body') : formerTitle(renderContext)],
        links: [
            action === 'deleted'
                ? [words.common.repository, repositoryUrl(renderContext)]
                : [words.comment.thread[thread.kind], data_path_textAt(data, 'changes.new_issue.html_url') ?? thread.url],
        ],
    });
}
/** An issue closed as not planned or as a duplicate was not completed. */
function issueAction(renderContext) {
    const action = actionOf(renderContext);
    const reason = data_path_textAt(renderContext.data, 'issue.state_reason');
    return action === 'closed' && (reason === 'not_planned' || reason === 'duplicate')
        ? `closed_${reason}`
        : action;
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/label.js





/** A label was created, changed or deleted. */
function labelPage(renderContext) {
    const { data, words } = renderContext;
    const { created, edited, renamed, deleted, aLabel, labels } = words.label;
    const who = actorOf(renderContext);
    const it = shortened(data_path_textAt(data, 'label.name') ?? aLabel, 60);
    const former = data_path_textAt(data, 'changes.name.from');
    const description = data_path_textAt(data, 'label.description');
    const action = data_path_textAt(data, 'action');
    const headline = action === 'created' ? created : action === 'deleted' ? deleted : edited;
    return eventPage(renderContext, {
        headline: former === undefined ? headline(who, it) : renamed(who, shortened(former, 60), it),
        body: [description === undefined ? undefined : markdown_text(shortened(description, 200))],
        links: [[labels, repositoryUrl(renderContext, 'labels')]],
    });
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/merge-queue.js






/** A pull request entered or left the merge queue of a branch. */
function mergeGroupPage(renderContext) {
    const { data, words } = renderContext;
    const group = 'merge_group';
    const number = /\/pr-(\d{1,12})-/.exec(data_path_textAt(data, `${group}.head_ref`) ?? '')?.[1];
    const it = words.thread.pullRequest(number);
    const base = branchName(data_path_textAt(data, `${group}.base_ref`) ?? '');
    const { subject } = messageParts(data_path_textAt(data, `${group}.head_commit.message`) ?? '');
    const sha = data_path_textAt(data, `${group}.head_sha`);
    const shown = shortSha(sha);
    return eventPage(renderContext, {
        headline: titled(leadFor(renderContext, it), subject?.replace(` (#${number})`, ''), words),
        facts: [base === '' ? undefined : words.mergeQueue.into(base), shown && code(shown)],
        links: [
            [words.comment.thread.pullRequest, number && repositoryUrl(renderContext, 'pull', number)],
            [words.common.commit, shown && sha && repositoryUrl(renderContext, 'commit', sha)],
        ],
    });
}
function leadFor({ data, words }, it) {
    const { checking, merged, invalidated, left } = words.mergeQueue;
    if (data_path_textAt(data, 'action') !== 'destroyed')
        return checking(it);
    switch (data_path_textAt(data, 'reason')) {
        case 'merged':
            return merged(it);
        case 'invalidated':
            return invalidated(it);
        default:
            return left(it);
    }
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/milestone.js





/** A milestone was created, reached or changed: its progress and due date. */
async function milestonePage(renderContext) {
    const { data, words } = renderContext;
    const action = data_path_textAt(data, 'action') ?? '';
    const isGone = action === 'deleted';
    const isNew = action === 'created' || action === 'opened';
    const headlines = words.milestone.did;
    const headline = Object.hasOwn(headlines, action) ? headlines[action] : undefined;
    const it = shortened(data_path_textAt(data, 'milestone.title') ?? words.milestone.aMilestone, 80);
    return eventPage(renderContext, {
        headline: (headline ?? words.milestone.did.edited)(actorOf(renderContext), it),
        facts: isGone ? [] : [progressOf(renderContext), dueDateOf(renderContext)],
        body: [isNew ? await markdownExcerptAt(renderContext, 'milestone.description') : undefined],
        links: [
            isGone
                ? [words.milestone.links, repositoryUrl(renderContext, 'milestones')]
                : [words.milestone.link, data_path_textAt(data, 'milestone.html_url')],
        ],
    });
}
/** `5 of 8 done`; nothing for a milestone without issues. */
function progressOf({ data, words }) {
    const open = numberAt(data, 'milestone.open_issues') ?? 0;
    const closed = numberAt(data, 'milestone.closed_issues') ?? 0;
    return open + closed > 0 ? words.milestone.progress(closed, open + closed) : undefined;
}
/** GitHub stores the due day as a time early on it in UTC; the hour means nothing. */
function dueDateOf({ data, words, locale }) {
    const date = new Date(data_path_textAt(data, 'milestone.due_on') ?? Number.NaN);
    if (Number.isNaN(date.getTime()))
        return undefined;
    return words.milestone.due(date.toLocaleDateString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeZone: 'UTC' }));
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/page-build.js






/** The build of a GitHub Pages site. */
function pageBuildPage(renderContext) {
    const { data, words, duration } = renderContext;
    const { built, errored, building } = words.pageBuild;
    const status = data_path_textAt(data, 'build.status');
    const problem = data_path_textAt(data, 'build.error.message');
    const isBroken = status === 'errored' || problem !== undefined;
    const sha = data_path_textAt(data, 'build.commit');
    const shown = shortSha(sha);
    const who = people_nameOf(at(data, 'build.pusher'));
    // Milliseconds: `created_at` and `updated_at` in payloads differ by as much. The reference does not say.
    const took = duration(numberAt(data, 'build.duration') || undefined);
    return eventPage(renderContext, {
        headline: isBroken ? errored : status === 'built' ? built : building,
        facts: [shown && code(shown), who && words.pageBuild.pushedBy(who), took],
        body: [excerptAt(data, 'build.error.message')],
        links: [
            [words.common.commit, shown && sha && repositoryUrl(renderContext, 'commit', sha)],
            [words.common.repository, repositoryUrl(renderContext)],
        ],
    });
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/project.js






/** A classic project board, which only GitHub Enterprise Server still has. */
async function projectPage(renderContext) {
    const { data, words } = renderContext;
    const { link, aName } = words.project;
    const isNew = data_path_textAt(data, 'action') === 'created';
    const it = words.project.project(shortened(data_path_textAt(data, 'project.name') ?? aName, 80));
    return eventPage(renderContext, {
        headline: headlineFor(renderContext, it),
        body: [isNew ? await markdownExcerptAt(renderContext, 'project.body') : undefined],
        links: [[link, data_path_textAt(data, 'project.html_url')]],
    });
}
/** A column of a board. */
function projectColumnPage(renderContext) {
    const { data, words } = renderContext;
    const { links, aName } = words.project;
    const it = words.project.column(shortened(data_path_textAt(data, 'project_column.name') ?? aName, 80));
    return eventPage(renderContext, {
        headline: headlineFor(renderContext, it),
        links: [[links, repositoryUrl(renderContext, 'projects')]],
    });
}
/** A card on a board: a note, or an issue whose text is elsewhere. */
async function projectCardPage(renderContext) {
    const { data, words } = renderContext;
    const { links, issue } = words.project;
    const number = /\/issues\/(\d{1,12})$/.exec(data_path_textAt(data, 'project_card.content_url') ?? '')?.[1];
    return eventPage(renderContext, {
        headline: headlineFor(renderContext, words.project.card),
        body: [
            number === undefined ? undefined : markdown_text(words.thread.issue(number)),
            await markdownExcerptAt(renderContext, 'project_card.note'),
        ],
        links: [
            [issue, number && repositoryUrl(renderContext, 'issues', number)],
            [links, repositoryUrl(renderContext, 'projects')],
        ],
    });
}
function headlineFor(renderContext, it) {
    const { data, words } = renderContext;
    const headlines = words.project.did;
    const action = data_path_textAt(data, 'action') ?? '';
    const headline = (Object.hasOwn(headlines, action) ? headlines[action] : undefined) ?? words.project.did.edited;
    return headline(actorOf(renderContext), it);
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/pull-request.js







/** What happened to a pull request. */
async function pullRequestPage(renderContext) {
    const thread = threadOf(renderContext, 'pullRequest', 'pull_request');
    const action = pullRequestAction(renderContext);
    const families = [renderContext.words.pullRequest, renderContext.words.thread];
    const headline = threadHeadline(renderContext, thread, families, action);
    return eventPage(renderContext, { headline, ...(await detailsOf(renderContext, thread, action)) });
}
/** Only the payload distinguishes merged from closed, and draft from ready. */
function pullRequestAction(renderContext) {
    const { data } = renderContext;
    const action = actionOf(renderContext);
    if (action === 'closed' && flagAt(data, 'pull_request.merged'))
        return 'merged';
    if (action === 'opened' && flagAt(data, 'pull_request.draft'))
        return 'draftOpened';
    if (action === 'edited' && data_path_textAt(data, 'changes.base.ref.from') !== undefined)
        return 'rebased';
    return action;
}
async function detailsOf(renderContext, thread, action) {
    const { data, words } = renderContext;
    const { review, files, pullRequest } = words.pullRequest.links;
    const { url } = thread;
    const author = people_authorOf(renderContext, thread.object);
    const by = author && words.common.by(author);
    const changes = url && [files, `${url}/files`];
    switch (action) {
        case 'opened':
        case 'draftOpened':
        case 'reopened':
        case 'ready_for_review':
            return {
                facts: [pull_request_branchesOf(data), sizeOf(renderContext), labelsOf(thread, words), by],
                body: [await markdownExcerptAt(renderContext, 'pull_request.body')],
                links: [[review, url], ...(changes ? [changes] : [])],
            };
        case 'review_requested':
            return {
                facts: [pull_request_branchesOf(data), sizeOf(renderContext), by],
                body: [await markdownExcerptAt(renderContext, 'pull_request.body')],
                links: [[review, url], ...(changes ? [changes] : [])],
            };
        case 'synchronize':
            return {
                facts: [pull_request_branchesOf(data), sizeOf(renderContext), by],
                links: [
                    [review, url],
                    [words.common.compare, compareUrl(renderContext)],
                ],
            };
        case 'merged':
        case 'closed':
            return {
                facts: [pull_request_branchesOf(data), sizeOf(renderContext), by, openFor(renderContext, thread)],
                links: [
                    [pullRequest, url],
                    ...(action === 'merged' ? [[words.common.commit, mergeUrl(renderContext)]] : []),
                ],
            };
        case 'rebased':
            return {
                facts: [pull_request_branchesOf(data, data_path_textAt(data, 'changes.base.ref.from')), by],
                links: [[pullRequest, url]],
            };
        case 'dequeued':
            return { facts: [pull_request_reasonOf(renderContext), by], links: [[pullRequest, url]] };
        default:
            return { facts: [by], body: [formerTitle(renderContext)], links: [[pullRequest, url]] };
    }
}
/** `perf/start` → `main`; a fork's branch with its owner; after a change of base, the old one too. */
function pull_request_branchesOf(data, formerBase) {
    const head = data_path_textAt(data, 'pull_request.head.ref');
    const base = data_path_textAt(data, 'pull_request.base.ref');
    if (head === undefined || base === undefined)
        return undefined;
    const owner = data_path_textAt(data, 'pull_request.head.repo.full_name');
    const isFork = owner !== data_path_textAt(data, 'pull_request.base.repo.full_name');
    const from = (isFork && data_path_textAt(data, 'pull_request.head.label')) || head;
    const [shownHead, shownBase] = [code(shortened(from, 80)), code(shortened(base, 80))];
    return formerBase === undefined
        ? md `${shownHead} → ${shownBase}`
        : md `${shownHead} → ${shownBase} (${code(shortened(formerBase, 80))})`;
}
/** `+120 −48 in 6 files` */
function sizeOf({ data, words }) {
    const [added, removed, files] = ['additions', 'deletions', 'changed_files'].map((key) => numberAt(data, `pull_request.${key}`));
    if (added === undefined || removed === undefined || files === undefined)
        return undefined;
    return words.pullRequest.size(added, removed, files);
}
/** Why the merge queue removed the pull request; nothing for an unknown reason. */
function pull_request_reasonOf({ data, words }) {
    const reasons = words.pullRequest.dequeued;
    const reason = data_path_textAt(data, 'reason') ?? '';
    return Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
}
/** What the push to the pull request changed. */
function compareUrl(renderContext) {
    const [before, after] = ['before', 'after'].map((key) => data_path_textAt(renderContext.data, key));
    return before && after ? repositoryUrl(renderContext, 'compare', `${before}...${after}`) : undefined;
}
function mergeUrl(renderContext) {
    const sha = data_path_textAt(renderContext.data, 'pull_request.merge_commit_sha');
    return sha && repositoryUrl(renderContext, 'commit', sha);
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/push.js








const maxCommits = 10;
/** What was pushed: the commits, newest first; or that a branch or tag was created or deleted. */
function pushPage(renderContext) {
    const { data } = renderContext;
    if (flagAt(data, 'deleted'))
        return deletedPage(renderContext);
    const head = at(data, 'head_commit');
    const listed = itemsAt(data, 'commits');
    const commits = (listed.length > 0 ? listed : flagAt(data, 'created') || head === undefined ? [] : [head]).map(commit_commitOf);
    const [only, ...others] = commits;
    if (only === undefined)
        return movedPage(renderContext, head === undefined ? undefined : commit_commitOf(head));
    return others.length === 0 ? commitPage(renderContext, only) : commitsPage(renderContext, commits);
}
function commitPage(renderContext, commit) {
    const { data, words } = renderContext;
    const who = pusherOf(renderContext, [commit]);
    const { type, name } = refOf(renderContext);
    const lead = isAlarming(renderContext)
        ? words.push.forced(who, name)
        : flagAt(data, 'created')
            ? words.push.created(who, words.push.ref(type, name))
            : words.push.one(who, name);
    return eventPage(renderContext, {
        headline: titled(lead, commit.subject, words),
        facts: [
            commit.sha && code(commit.sha),
            isByOther(commit, data) && commit.author ? words.common.by(commit.author) : undefined,
            filesOf([commit], words.common.files),
            ...rewritten(renderContext),
        ],
        body: [commit.details === undefined ? undefined : markdown_quoted(commit.details, 6, 300)],
        links: [
            [words.common.commit, commit.url ?? commitUrl(renderContext, data_path_textAt(data, 'after'))],
            ...(flagAt(data, 'forced') ? [compareLink(renderContext)] : []),
        ],
    });
}
function commitsPage(renderContext, commits) {
    const { data, words } = renderContext;
    const who = pusherOf(renderContext, commits);
    const { type, name } = refOf(renderContext);
    const shown = commits.slice(-maxCommits).toReversed();
    const older = commits.length - shown.length;
    const headline = isAlarming(renderContext)
        ? words.push.forcedMany(who, name, commits.length)
        : flagAt(data, 'created')
            ? words.push.createdWith(who, words.push.ref(type, name), commits.length)
            : words.push.many(who, name, commits.length);
    return eventPage(renderContext, {
        headline,
        facts: [filesOf(commits, words.common.files), ...rewritten(renderContext)],
        body: [
            markdown_list(...shown.map((commit) => lineOf(commit, renderContext))),
            older > 0 ? md `${words.push.older(older)}` : undefined,
        ],
        links: [compareLink(renderContext)],
    });
}
/** A push without new commits: a branch or tag was created on an existing commit or moved back. */
function movedPage(renderContext, head) {
    const { data, words } = renderContext;
    const who = pusherOf(renderContext, head === undefined ? [] : [head]);
    const { type, name } = refOf(renderContext);
    const it = words.push.ref(type, name);
    const headline = flagAt(data, 'created')
        ? words.push.created(who, it)
        : isAlarming(renderContext)
            ? words.push.forced(who, name)
            : words.push.moved(who, it);
    return eventPage(renderContext, {
        headline,
        facts: [
            head?.sha && code(head.sha),
            head?.subject && shortened(head.subject, 120),
            ...rewritten(renderContext),
        ],
        links: [
            [words.push.open[type], name === '' ? undefined : repositoryUrl(renderContext, 'tree', name)],
            ...(head === undefined ? [] : [[words.common.commit, head.url]]),
        ],
    });
}
function deletedPage(renderContext) {
    const { data, words } = renderContext;
    const { type, name } = refOf(renderContext);
    const last = shortSha(data_path_textAt(data, 'before'));
    return eventPage(renderContext, {
        headline: words.push.deleted(actorOf(renderContext), words.push.ref(type, name)),
        facts: [last && md `${words.push.last} ${code(last)}`],
        links: [
            [words.push.lastCommit, commitUrl(renderContext, data_path_textAt(data, 'before'))],
            [words.common.repository, repositoryUrl(renderContext)],
        ],
    });
}
/** Who pushed, by the name in their own commit if there is one. */
function pusherOf(renderContext, commits) {
    const login = data_path_textAt(renderContext.data, 'sender.login');
    const own = commits.find((commit) => login !== undefined && commit.login === login);
    return own?.author ?? actorOf(renderContext);
}
function isByOther({ login, author }, data) {
    const sender = data_path_textAt(data, 'sender.login');
    return login === undefined ? author !== data_path_textAt(data, 'pusher.name') : login !== sender;
}
function lineOf(commit, { data, link }) {
    const by = isByOther(commit, data) && commit.author ? ` — ${commit.author}` : '';
    const said = `${shortened(commit.subject ?? '', 120)}${by}`;
    return commit.sha === undefined ? md `${said}` : md `${link(commit.sha, commit.url)} ${said}`;
}
/** A force push: the commits before and after. */
function rewritten({ data, words }) {
    const [before, after] = [shortSha(data_path_textAt(data, 'before')), shortSha(data_path_textAt(data, 'after'))];
    if (!flagAt(data, 'forced') || before === undefined || after === undefined)
        return [];
    return [md `${words.push.rewritten} ${code(before)} → ${code(after)}`];
}
/** A force push to the default branch breaks everybody's copy; on other branches it is ordinary. */
function isAlarming(renderContext) {
    const { data } = renderContext;
    return flagAt(data, 'forced') && refOf(renderContext).name === data_path_textAt(data, 'repository.default_branch');
}
function compareLink({ data, words }) {
    return [words.common.compare, data_path_textAt(data, 'compare')];
}
function commitUrl(renderContext, sha) {
    return shortSha(sha) && sha ? repositoryUrl(renderContext, 'commit', sha) : undefined;
}
function filesOf(commits, words) {
    const files = new Set(commits.flatMap(({ files }) => files));
    return files.size === 0 ? undefined : words(files.size);
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/registry.js




/** A version of a package in GitHub's registry (event `registry_package`). */
function registryPage(renderContext) {
    const { data, words } = renderContext;
    const { published, updated, aPackage, link } = words.registry;
    const path = 'registry_package';
    const name = data_path_textAt(data, `${path}.name`) ?? aPackage;
    const it = shortened([name, versionOf(data, path)].filter((part) => part !== undefined).join(' '), 120);
    const isNew = data_path_textAt(data, 'action') !== 'updated';
    const ecosystem = (data_path_textAt(data, `${path}.ecosystem`) ?? data_path_textAt(data, `${path}.package_type`))?.toLowerCase();
    return eventPage(renderContext, {
        headline: isNew ? published(it) : updated(it),
        facts: [ecosystem && shortened(ecosystem, 40), words.registry.by(actorOf(renderContext))],
        links: [[link, data_path_textAt(data, `${path}.package_version.html_url`) ?? data_path_textAt(data, `${path}.html_url`)]],
    });
}
/** A container's version is a digest: people know it by its tag. */
function versionOf(data, path) {
    const tag = data_path_textAt(data, `${path}.package_version.container_metadata.tag.name`);
    const version = data_path_textAt(data, `${path}.package_version.version`);
    return tag ?? version?.replace(/^(sha256:[0-9a-f]{7})[0-9a-f]+$/, '$1');
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/release.js





/** Actions that publish a release: shown with its notes. GitHub sends several of them for one release. */
const arrivals = {
    published: 'published',
    released: 'published',
    prereleased: 'prereleased',
};
const release_maxNameChars = 80;
/** A release with its notes, or a later change to it. */
async function releasePage(renderContext) {
    const { data, words } = renderContext;
    const action = data_path_textAt(data, 'action') ?? '';
    const arrival = Object.hasOwn(arrivals, action) ? arrivals[action] : undefined;
    const isPrerelease = flagAt(data, 'release.prerelease');
    const author = people_nameOf(at(data, 'release.author')) ?? people_nameOf(at(data, 'sender'));
    const assets = itemsAt(data, 'release.assets').length;
    const isDraft = flagAt(data, 'release.draft');
    const isGone = action === 'deleted';
    return eventPage(renderContext, {
        headline: release_headlineOf(renderContext, action, arrival),
        facts: [
            arrival && author ? words.common.by(author) : undefined,
            isPrerelease && arrival !== 'prereleased' ? words.release.prerelease : undefined,
            isDraft && action !== 'created' ? words.release.draft : undefined,
            assets > 0 && arrival ? words.release.assets(assets) : undefined,
        ],
        body: arrival ? await notesOf(renderContext) : [],
        links: [
            [
                arrival ? words.release.notes : words.release.release,
                isGone ? undefined : data_path_textAt(data, 'release.html_url'),
            ],
            ...comparisonOf(renderContext),
            ...(isGone ? [[words.common.repository, repositoryUrl(renderContext)]] : []),
        ],
    });
}
function release_headlineOf(renderContext, action, arrival) {
    const { words } = renderContext;
    const name = releaseName(renderContext);
    if (arrival !== undefined)
        return `🎉 ${words.release[arrival](name)}`;
    const who = actorOf(renderContext);
    switch (action) {
        case 'created':
            return flagAt(renderContext.data, 'release.draft')
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
/**
 * `hello v2.1.0`: a name that is only the version is prefixed with the repository's; one without the version
 * gets it.
 */
function releaseName(renderContext) {
    const { data, words } = renderContext;
    const tag = shortened(data_path_textAt(data, 'release.tag_name') ?? '', release_maxNameChars);
    const name = shortened(data_path_textAt(data, 'release.name') ?? tag, release_maxNameChars);
    const repository = event_page_repositoryOf(renderContext)?.split('/').at(-1) ?? '';
    if (/^v?\d[\w.+-]*$/i.test(name))
        return `${repository} ${name}`.trim();
    if (name === '')
        return `${repository} ${words.release.unnamed}`.trim();
    return name.includes(tag.replace(/^v/i, '')) ? name : `${name} ${tag}`;
}
/** Without GitHub's last line, which becomes a link below. */
async function notesOf({ data, context }) {
    const body = (data_path_textAt(data, 'release.body') ?? '').replace(changelog, '').trim();
    if (body === '')
        return [];
    const repository = data_path_textAt(data, 'repository.full_name') ?? context.repository;
    return await releaseNotes(body, { repository, serverUrl: context.serverUrl });
}
/** Source: docs.github.com, "Automatically generated release notes". */
const changelog = /^\*\*Full Changelog\*\*: *(https?:\/\/\S{1,500})\s*$/m;
/**
 * The comparison with the previous release, if the notes link to it in this repository; no other field has
 * it.
 */
function comparisonOf(renderContext) {
    const url = changelog.exec(data_path_textAt(renderContext.data, 'release.body') ?? '')?.[1];
    const compare = repositoryUrl(renderContext, 'compare');
    if (url === undefined || compare === undefined || !url.startsWith(`${compare}/`))
        return [];
    const [previous = ''] = url.slice(compare.length + 1).split('...');
    return previous === ''
        ? []
        : [[renderContext.words.release.compareWith(shortened(release_decoded(previous), 40)), url]];
}
function release_decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/repository.js




/** Somebody forked the repository. */
function forkPage(renderContext) {
    const { data, words } = renderContext;
    const forks = numberAt(data, 'repository.forks_count');
    const fork = data_path_textAt(data, 'forkee.full_name');
    return eventPage(renderContext, {
        headline: words.repository.forked(actorOf(renderContext), nameIn(renderContext)),
        namesRepository: true,
        facts: [fork && words.repository.as(shortened(fork, 100)), forks && words.repository.forks(forks)],
        links: [
            [words.repository.fork, data_path_textAt(data, 'forkee.html_url')],
            [words.common.repository, repositoryUrl(renderContext)],
        ],
    });
}
/** Somebody starred the repository (event `watch`). */
function watchPage(renderContext) {
    const { data, words } = renderContext;
    const stars = numberAt(data, 'repository.stargazers_count');
    return eventPage(renderContext, {
        headline: words.repository.starred(actorOf(renderContext), nameIn(renderContext)),
        namesRepository: true,
        facts: [stars && words.repository.stars(stars)],
        links: [[words.common.repository, repositoryUrl(renderContext)]],
    });
}
/** The repository became public. */
function publicPage(renderContext) {
    const { words } = renderContext;
    return eventPage(renderContext, {
        headline: words.repository.madePublic(nameIn(renderContext)),
        namesRepository: true,
        facts: [words.repository.publicBy(actorOf(renderContext))],
        links: [[words.common.repository, repositoryUrl(renderContext)]],
    });
}
function nameIn(renderContext) {
    return shortened(event_page_repositoryOf(renderContext) ?? renderContext.words.repository.aRepository, 100);
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/review.js








/** A review of a pull request: its verdict and text. */
async function reviewPage(renderContext) {
    const { data, words } = renderContext;
    const thread = threadOf(renderContext, 'pullRequest', 'pull_request');
    const author = people_authorOf(renderContext, thread.object);
    return eventPage(renderContext, {
        headline: titled(verdictOn(thread.it, renderContext), thread.title, words),
        facts: [author && words.common.by(author)],
        body: [await markdownExcerptAt(renderContext, 'review.body')],
        links: [
            [words.review.links.review, data_path_textAt(data, 'review.html_url') ?? thread.url],
            [words.pullRequest.links.files, thread.url && `${thread.url}/files`],
        ],
    });
}
/** A comment on a line of a pull request: its place and text. */
async function reviewCommentPage(renderContext) {
    const { data, words } = renderContext;
    const thread = threadOf(renderContext, 'pullRequest', 'pull_request');
    const isGone = data_path_textAt(data, 'action') === 'deleted';
    return eventPage(renderContext, {
        headline: commentHeadline(renderContext, thread),
        facts: [review_placeOf(data), commenterOf(renderContext)],
        body: [isGone ? undefined : await markdownExcerptAt(renderContext, 'comment.body')],
        links: isGone
            ? [[words.comment.thread[thread.kind], thread.url]]
            : [[words.comment.link, data_path_textAt(data, 'comment.html_url') ?? thread.url]],
    });
}
function verdictOn(it, renderContext) {
    const { data, words } = renderContext;
    const who = actorOf(renderContext);
    const { approved, changesRequested, commented, edited, dismissed, withdrawn } = words.review;
    const action = data_path_textAt(data, 'action');
    if (action === 'edited')
        return edited(who, it);
    if (action === 'dismissed') {
        const isOwn = data_path_textAt(data, 'review.user.login') === data_path_textAt(data, 'sender.login');
        return isOwn
            ? withdrawn(who, it)
            : dismissed(who, it, people_nameOf(at(data, 'review.user')) ?? words.common.someone);
    }
    switch (data_path_textAt(data, 'review.state')?.toLowerCase()) {
        case 'approved':
            return approved(who, it);
        case 'changes_requested':
            return changesRequested(who, it);
        default:
            return commented(who, it);
    }
}
/** `src/queue.ts:12`: the line in the new version, else in the old one. */
function review_placeOf(data) {
    const path = data_path_textAt(data, 'comment.path');
    if (path === undefined)
        return undefined;
    const line = data_path_textAt(data, 'comment.line') ?? data_path_textAt(data, 'comment.original_line');
    return code(line === undefined ? shortened(path, 120) : `${shortened(path, 120)}:${line}`);
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/runner-image.js



/**
 * A version of a custom runner image is ready (event `image_version`). Its payload is not documented and may
 * be empty: name and version are read from all likely fields.
 */
function runnerImagePage(renderContext) {
    const { data, words } = renderContext;
    const first = (paths) => paths.map((path) => data_path_textAt(data, path)).find((value) => value !== undefined);
    const name = first(['image_version.name', 'image_version.image_name', 'image.name', 'image_name', 'name']);
    const version = first(['image_version.version', 'image_version', 'version']);
    const it = [name, version].filter((part) => part !== undefined).join(' ');
    return eventPage(renderContext, {
        headline: words.runnerImage.ready(shortened(it, 120)),
        links: [[words.runnerImage.workflows, repositoryUrl(renderContext, 'actions')]],
    });
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/wiki.js






const maxPages = 10;
/** Pages of the wiki were edited (event `gollum`). */
function wikiPage(renderContext) {
    const { data, words } = renderContext;
    const who = actorOf(renderContext);
    const pages = itemsAt(data, 'pages');
    const [only, ...others] = pages;
    const wiki = [words.wiki.wiki, repositoryUrl(renderContext, 'wiki')];
    if (others.length > 0) {
        const more = pages.length - maxPages;
        return eventPage(renderContext, {
            headline: words.wiki.many(who, pages.length),
            body: [
                markdown_list(...pages.slice(0, maxPages).map((page) => wiki_lineOf(page, renderContext))),
                more > 0 ? md `${words.more(more)}` : undefined,
            ],
            links: [wiki],
        });
    }
    const name = shortened(data_path_textAt(only, 'title') ?? words.wiki.aPage, 100);
    const headline = data_path_textAt(only, 'action') === 'created' ? words.wiki.created : words.wiki.edited;
    return eventPage(renderContext, {
        headline: headline(who, name),
        body: [excerptAt(only, 'summary', 3)],
        links: [[words.wiki.page, data_path_textAt(only, 'html_url')], wiki],
    });
}
function wiki_lineOf(page, { link, words }) {
    const name = shortened(data_path_textAt(page, 'title') ?? words.wiki.aPage, 100);
    const isNew = data_path_textAt(page, 'action') === 'created';
    return join(' · ', link(name, data_path_textAt(page, 'html_url')), isNew ? words.wiki.isNew : undefined);
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/table.js





















/** By GitHub event, `com.github.<event>[.<action>]`. Other events get the generic message. */
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

;// CONCATENATED MODULE: ./lib/message/page/builtin/run-change.js

/**
 * How the run compares with those before: broke just now, failing since, green again. Undefined if nothing
 * changed.
 */
function changeIn({ words, duration }, workflowRun) {
    const { change, run, people } = workflowRun;
    const { failedRuns: count, orMore, since } = change;
    const isRerun = since !== undefined && since.number === run.number;
    switch (change.kind) {
        case 'changed':
            return words.workflowRun.brokeNow;
        case 'still-failing': {
            if (count < 2)
                return words.workflowRun.failedAgain;
            const by = run.event === 'schedule' || orMore ? undefined : people.breaker;
            return words.workflowRun.failing(count, orMore, orMore ? undefined : since?.number, by && shortened(by, 60));
        }
        case 'fixed':
            return isRerun
                ? words.workflowRun.fixedByRerun
                : words.workflowRun.fixedAfter(count, orMore, duration(brokenMs(workflowRun)));
        case 'still-succeeding':
        case 'unknown':
            return undefined;
        default:
            return change.kind;
    }
}
/** From the start of the first failed run to the end of this one. */
function brokenMs({ change, run }) {
    const endMs = Date.parse(run.startedAt ?? '') + (run.durationMs ?? 0);
    const brokenMs = endMs - Date.parse(change.since?.startedAt ?? '');
    return Number.isFinite(brokenMs) ? brokenMs : undefined;
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/run-jobs.js



/** What a phone shows without much scrolling. A single failed job gets more room than one of many. */
const maxJobs = 5;
const maxSteps = 3;
const run_jobs_limits = {
    alone: { annotations: 5, logLines: 8 },
    among: { annotations: 2, logLines: 3 },
};
const run_jobs_maxNameChars = 100;
const maxPathChars = 60;
const run_jobs_maxMessageChars = 240;
const maxLogChars = 160;
/** GitHub adds it to every failed step: it says nothing beside a log. */
const exitCode = /^Process completed with exit code \d+\.$/;
/** The failed jobs, each with its steps, its first annotations and the telling lines of its log. */
function failedJobs(renderContext, workflowRun) {
    const jobs = shownOf(workflowRun);
    const limit = workflowRun.failed.length === 1 ? run_jobs_limits.alone : run_jobs_limits.among;
    const [bare, detailed] = [jobs.filter(isBare), jobs.filter((job) => !isBare(job))];
    return [
        ...detailed.map((job) => jobPart(renderContext, workflowRun, job, limit)),
        ...(bare.length > 0 ? [bareJobs(renderContext, workflowRun, bare)] : []),
    ];
}
/** `1 of 2 failed jobs shown, 127 jobs passed`; the names of cancelled jobs if the run was cancelled. */
function jobCounts({ words, context }, workflowRun) {
    const { counts, failed, jobs, total } = workflowRun;
    const shown = shownOf(workflowRun).length;
    const cancelledNames = workflowRun.outcome === 'cancelled' ? cancelledJobs(workflowRun, words) : undefined;
    const passed = counts.succeeded - jobs.filter(isNotifier).length;
    const isUnknown = workflowRun.listed && workflowRun.run.id === context.runId && !jobs.some(({ current }) => current);
    const running = counts.running - (isUnknown ? 1 : 0);
    const facts = [
        shown > 0 && failed.length > shown ? words.workflowRun.shown(shown, failed.length) : undefined,
        passed > 1 || (passed === 1 && workflowRun.outcome !== 'success')
            ? words.workflowRun.passed(passed)
            : undefined,
        counts.cancelled > 0 && cancelledNames === undefined
            ? words.workflowRun.cancelled(counts.cancelled)
            : undefined,
        counts.skipped > 0 ? words.workflowRun.skipped(counts.skipped) : undefined,
        running > 0 ? words.workflowRun.running(running) : undefined,
        total > jobs.length ? words.workflowRun.unlisted(total - jobs.length) : undefined,
    ].filter((fact) => fact !== undefined);
    const counted = facts.length > 0 ? markdown_text(facts.join(words.clauseSeparator)) : undefined;
    const cancelled = cancelledNames === undefined
        ? undefined
        : words.labelled(words.workflowRun.cancelledJobs, cancelledNames);
    return counted === undefined && cancelled === undefined ? undefined : lines(cancelled, counted);
}
/** `1 of 3 legs failed so far`: each leg of a matrix sends its own message. */
function legsIn({ words }, { legs }) {
    if (legs === undefined || legs.failed === 0)
        return undefined;
    return words.workflowRun.legsFailed(legs.failed, legs.total, legs.running === 0);
}
/** The leg that sends the message comes first. */
function shownOf({ failed, legs }) {
    const named = failed.filter(({ name }) => name !== '');
    const ordered = legs === undefined ? named : named.toSorted((a, b) => Number(b.current) - Number(a.current));
    return ordered.slice(0, maxJobs);
}
/** Leaves out the job that only sends the message. */
function isNotifier({ current, conclusion }) {
    return current && conclusion === 'success';
}
function isBare({ failedSteps, annotations, log }) {
    return failedSteps.length === 0 && annotations.length === 0 && log.length === 0;
}
/** Jobs of which only the names are known, in one line. */
function bareJobs(renderContext, workflowRun, jobs) {
    const { words } = renderContext;
    const names = jobs.map((job) => jobLine(renderContext, workflowRun, job));
    return join('', words.workflowRun.failedJobs, Markdown.trusted(words.colon), join(words.listSeparator, ...names));
}
function cancelledJobs({ jobs }, words) {
    const cancelled = jobs.filter(({ conclusion, name }) => conclusion === 'cancelled' && name !== '');
    return (listed(cancelled.map(({ name }) => name), maxJobs, words) || undefined);
}
function listed(names, max, words) {
    const shown = names.slice(0, max).map((name) => shortened(name, run_jobs_maxNameChars));
    return [...shown, ...(names.length > max ? [words.more(names.length - max)] : [])].join(words.listSeparator);
}
function jobPart(renderContext, workflowRun, job, limit) {
    const log = logOf(job).slice(-limit.logLines);
    const annotations = job.annotations.filter(({ message }) => !includesTimeout([{ message }]) && (log.length === 0 || !exitCode.test(message)));
    return paragraphs(lines(jobLine(renderContext, workflowRun, job), ...annotations.slice(0, limit.annotations).map(annotationLine)), log.length > 0 ? quote(lines(...log.map((line) => shortened(line, maxLogChars)))) : undefined);
}
/** `**test (windows-latest, 24)** › Run unit tests · timed out after 6 h` */
function jobLine({ words, duration }, workflowRun, job) {
    const steps = listed(job.failedSteps.map(({ name }) => name), maxSteps, words);
    const name = bold(shortened(run_jobs_nameOf(job, workflowRun), run_jobs_maxNameChars));
    return join(' · ', steps === '' ? name : md `${name} › ${steps}`, job.conclusion === 'timed_out' ? words.workflowRun.timedOutAfter(duration(job.durationMs)) : undefined, job.mayFail ? words.workflowRun.mayFail : undefined, job.current && workflowRun.legs !== undefined ? words.workflowRun.thisLeg : undefined);
}
/** A matrix leg of which only the id is known is named as GitHub does by default. */
function run_jobs_nameOf({ name, current }, { job, matrix }) {
    const values = Object.values(matrix).filter((value) => typeof value !== 'object');
    const isKey = current && name === job.key && job.name === undefined;
    return isKey && values.length > 0 ? `${name} (${values.join(', ')})` : name;
}
function annotationLine({ path, line, title, message }) {
    const place = path && `${path.length > maxPathChars ? `…${path.slice(-maxPathChars)}` : path}${line ? `:${line}` : ''}`;
    const said = message.split(/\n\s*\n/, 1)[0]?.trim() || message;
    return join(' ', place && code(place), title && !said.includes(title) && place === undefined
        ? md `${shortened(title, run_jobs_maxMessageChars)}:`
        : undefined, shortened(said, run_jobs_maxMessageChars));
}
/** Leaves out lines that the annotations already say. */
function logOf({ log, annotations }) {
    const said = new Set(annotations.flatMap(({ message }) => message.split('\n')).map((line) => line.trim()));
    return log.filter((line) => line.trim() !== '' && !said.has(line.trim()));
}

;// CONCATENATED MODULE: ./lib/message/page/builtin/workflow-run.js









/** Characters kept of a commit's subject or a pull request's title. */
const workflow_run_maxSubjectChars = 160;
const workflow_run_maxNameChars = 60;
/** The build alert: what broke, where, since when, who. */
function workflowRunPage(renderContext, workflowRun) {
    const { words } = renderContext;
    const { run, repository } = workflowRun;
    const sha = shortSha(workflowRun.commit?.sha);
    const subject = subjectOf(renderContext, workflowRun);
    const { heading: headline, title } = headlineOf(renderContext, workflowRun);
    return {
        title: titleIn(title, repository),
        head: lines(heading(3, headline), join(' · ', bold(repository), run.number > 0 ? words.runNumber(String(run.number), run.attempt) : undefined, tookOf(renderContext, workflowRun), legsIn(renderContext, workflowRun), changeIn(renderContext, workflowRun), triggerOf(renderContext, workflowRun), subject === undefined && sha ? code(sha) : undefined)),
        body: [
            subject,
            unaffectedIn(renderContext, workflowRun),
            ...failedJobs(renderContext, workflowRun),
            jobCounts(renderContext, workflowRun),
        ].filter((part) => part !== undefined),
        foot: linksOf(renderContext, workflowRun),
        url: run.url,
    };
}
/** A skipped run took no time, and some records have none. */
function tookOf({ words, duration }, { run, outcome }) {
    const isOver = outcome !== 'skipped' && outcome !== 'running' && (run.durationMs ?? 0) >= 1_000;
    const took = isOver ? duration(run.durationMs) : undefined;
    return took && words.workflowRun.took(took);
}
/** Who started the run, if not the commit's author. A schedule's actor is only who edited it last. */
function triggerOf({ words }, { run, people, commit, pullRequest }) {
    if (run.event === 'schedule')
        return words.workflowRun.scheduled;
    const { actor } = people;
    const isAuthor = [people.author, commit?.authorLogin, commit?.authorName, pullRequest?.author].includes(actor);
    return actor === undefined || isAuthor
        ? undefined
        : words.workflowRun.startedBy(shortened(actor, workflow_run_maxNameChars));
}
/** What was built, in its author's words: the pull request rather than one of its commits. */
function subjectOf({ words }, { commit, pullRequest, people }) {
    if (pullRequest?.title !== undefined) {
        const author = pullRequest.author ?? people.author;
        const sha = shortSha(commit?.sha);
        const facts = join(' · ', pullRequest.number === undefined ? undefined : md `#${pullRequest.number}`, branchesOf(pullRequest), sha && code(sha), author && words.workflowRun.by(shortened(author, workflow_run_maxNameChars)));
        return quote(lines(shortened(pullRequest.title, workflow_run_maxSubjectChars), facts));
    }
    return commit && commitQuote({ ...commit, author: commit.authorName ?? commit.authorLogin }, words);
}
function linksOf({ words, link }, workflowRun) {
    const { run, commit, pullRequest, failed, change } = workflowRun;
    const job = failed.find(({ url }) => url !== undefined);
    const since = change.kind === 'still-failing' && change.since?.number !== run.number ? change.since : undefined;
    return join(' · ', link(words.run, run.url), job?.url && link(words.workflowRun.failedJob, job.url), pullRequest?.url && link(words.workflowRun.pullRequestLink, pullRequest.url), commit && !pullRequest?.url ? link(words.workflowRun.commit, commit.url) : undefined, since?.url && link(words.workflowRun.firstFailure(since.number), since.url));
}

;// CONCATENATED MODULE: ./lib/message/page/generic.js









/** The page of an event without a built-in message: type, source, subject, time, and its data as a list. */
function genericPage(renderContext) {
    if (githubEventOf(renderContext.event) !== undefined)
        return githubPage(renderContext);
    if (isCdevent(renderContext.event))
        return cdeventPage(renderContext);
    const { event, data, words, moment } = renderContext;
    const subject = event.subject ?? '';
    return {
        title: title_titleOf(event.type, subject),
        head: lines(heading(3, shortened(event.type, 200)), join(' · ', shortened(subject, 200), shortened(event.source, 200), moment(event.time))),
        body: bodyOf(dataList(data, words)),
        foot: undefined,
        url: undefined,
    };
}
/**
 * The page of an unknown GitHub event. Its payload is long and repeats itself, so only the distinctive
 * values are shown.
 */
function githubPage(renderContext) {
    const { event, data, context, words, moment, link, runUrl } = renderContext;
    const what = event.type.replace(/^com\.github\./, '').replaceAll(/[._]/g, ' ');
    const repository = data_path_textAt(data, 'repository.full_name') ?? context.repository;
    const object = render_context_objectOf(renderContext);
    const name = data_path_textAt(object, 'title') ?? data_path_textAt(object, 'name') ?? event.subject ?? '';
    const page = data_path_textAt(object, 'html_url') ?? data_path_textAt(data, 'repository.html_url');
    const url = allowedUrl(page, context.serverUrl) ?? runUrl;
    return {
        title: title_titleOf(what, repository),
        head: lines(heading(3, shortened(what, 200)), join(' · ', md `**${repository}**`, data_path_textAt(data, 'sender.login'), moment(event.time))),
        body: bodyOf(name === '' ? undefined : md `${shortened(name, 300)}`),
        foot: join(' · ', page && link(words.open, page), isFromThisRun(renderContext) && runUrl ? link(words.run, runUrl) : undefined),
        url,
    };
}
function bodyOf(part) {
    return part === undefined ? [] : [part];
}

;// CONCATENATED MODULE: ./lib/message/select/select-page.js









/** More lines than a message holds. */
const maxTextLines = 2_000;
/** The page of an event: the run it is about, its built-in message, its own text, or the generic page. */
async function selectPage(renderContext, written) {
    if (written)
        return writtenPage(written, renderContext);
    const { workflowRun, isAboutRun } = renderContext;
    if (workflowRun && isAboutRun)
        return workflowRunPage(renderContext, workflowRun);
    const name = githubEventOf(renderContext.event) ?? '';
    const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
    if (builtin)
        return await builtin(renderContext);
    const words = textDataOf(renderContext);
    return words === undefined ? genericPage(renderContext) : textPage(words, renderContext);
}
/** The text of an unknown event whose data is a string. */
function textDataOf({ event, data }) {
    const isKnown = githubEventOf(event) !== undefined || isCdevent(event);
    return !isKnown && typeof data === 'string' && plainText(data) !== '' ? data : undefined;
}
function writtenPage(written, renderContext) {
    const { link, words, context } = renderContext;
    switch (written.msgtype) {
        case 'text':
            return textPage(written.text.content, renderContext);
        case 'markdown':
            return { ...empty, title: written.markdown.title, body: [Markdown.trusted(written.markdown.text)] };
        case 'actionCard':
            return { ...empty, title: written.actionCard.title, body: [Markdown.trusted(written.actionCard.text)] };
        case 'link': {
            const { title, text: said, messageUrl: url } = written.link;
            return {
                title,
                head: markdown_text(title),
                body: [markdown_text(said)],
                foot: link(words.open, url),
                url: allowedUrl(url, context.serverUrl),
            };
        }
        case 'feedCard': {
            const [first] = written.feedCard.links;
            const items = written.feedCard.links.map(({ title, messageURL }) => link(title, messageURL));
            return {
                ...empty,
                title: title_titleOf(first?.title),
                body: [markdown_list(...items)],
                url: allowedUrl(first?.messageURL, context.serverUrl),
            };
        }
        default:
            return written;
    }
}
function textPage(words, { event }) {
    const said = plainText(words).split('\n', maxTextLines);
    return { ...empty, title: title_titleOf(said[0] ?? event.type), body: [lines(...said)] };
}
const empty = { head: Markdown.trusted(''), foot: undefined, url: undefined };

;// CONCATENATED MODULE: ./lib/robot/wire/schema.js


/**
 * Why a value is not a robot message, in sentences for its author (`link.messageUrl is missing`); empty if
 * it is one. Checks only what DingTalk requires: undocumented fields pass.
 */
function problemsIn(message) {
    if (!schema_isObject(message))
        return [`the message must be an object, ${isA(message)}`];
    const { msgtype } = message;
    if (msgtype === undefined)
        return ['msgtype is missing'];
    const known = msgtypes.find((name) => name === msgtype);
    if (known === undefined) {
        return [`msgtype must be one of ${msgtypes.join(', ')}, not "${printable(String(msgtype))}"`];
    }
    const content = message[known];
    if (content === undefined)
        return [`${known} is missing`];
    if (!schema_isObject(content))
        return [`${known} must be an object, ${isA(content)}`];
    return [...problemsUnder(known, content), ...problemsInAt(message.at)];
}
function problemsUnder(msgtype, content) {
    switch (msgtype) {
        case 'text':
            return schema_required(content, 'text', ['content']);
        case 'markdown':
            return schema_required(content, 'markdown', ['title', 'text']);
        case 'link':
            return [
                ...schema_required(content, 'link', ['title', 'text', 'messageUrl']),
                ...optional(content, 'link', ['picUrl']),
                ...tooLong(content, 'link', ['messageUrl', 'picUrl']),
            ];
        case 'actionCard':
            return problemsInCard(content);
        case 'feedCard':
            return each(content.links, 'feedCard.links', (link, path) => [
                ...schema_required(link, path, ['title', 'messageURL', 'picURL']),
                ...tooLong(link, path, ['messageURL', 'picURL']),
            ]);
        default:
            return msgtype;
    }
}
/** `singleTitle` and `singleURL` win over `btns`. */
function problemsInCard(card) {
    const common = [
        ...schema_required(card, 'actionCard', ['title', 'text']),
        ...schema_flag(card, 'btnOrientation'),
        ...schema_flag(card, 'hideAvatar'),
    ];
    if (card.singleTitle !== undefined || card.singleURL !== undefined) {
        return [
            ...common,
            ...schema_required(card, 'actionCard', ['singleTitle', 'singleURL']),
            ...tooLong(card, 'actionCard', ['singleTitle', 'singleURL']),
        ];
    }
    if (card.btns === undefined) {
        return [...common, 'actionCard.singleTitle and actionCard.singleURL, or actionCard.btns, are missing'];
    }
    return [
        ...common,
        ...each(card.btns, 'actionCard.btns', (button, path) => schema_required(button, path, ['title', 'actionURL'])),
        ...tooLong(card, 'actionCard', ['btns']),
    ];
}
/** DingTalk accepts the texts "0" and "1", not numbers. */
function schema_flag(card, field) {
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
    if (!schema_isObject(at))
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
/** Parts that cannot be cut must leave room for the rest in 20,000 bytes. */
const maxUncutBytes = 8_000;
function tooLong(content, path, fields) {
    const bytes = fields.reduce((sum, field) => sum + Buffer.byteLength(JSON.stringify(content[field]) ?? ''), 0);
    if (bytes <= maxUncutBytes)
        return [];
    const names = fields.map((field) => `${path}.${field}`).join(' and ');
    return [`${names} cannot be cut and must take at most ${maxUncutBytes} bytes, not ${bytes}`];
}
function schema_required(content, path, fields) {
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
    return other === undefined ? '' : ` (spelt "${printable(other)}" here)`;
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
    return value.flatMap((item, index) => schema_isObject(item)
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
function schema_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/message/select/vanus.js

/**
 * The message of an event with `xvmsgtype`, as the Vanus sink for DingTalk reads it: for `text` the data is
 * the content, for the others it is the object under that key. An error names what does not fit; nothing is
 * guessed. Undefined for an event without the attribute.
 */
function vanusMessageOf(event) {
    const msgtype = event.xvmsgtype;
    if (msgtype === undefined)
        return undefined;
    const message = { msgtype, [String(msgtype)]: msgtype === 'text' ? contentOf(event.data) : event.data };
    const problems = problemsIn(message).map((problem) => problem.replace(/^msgtype /, 'xvmsgtype '));
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

;// CONCATENATED MODULE: ./lib/message/select/select-message.js









/** Selects the message of an event: the user's own, the one the event asks for, or the one that suits it. */
async function selectMessage(renderContext, settings, customWords, warnings) {
    const { event, runUrl: url } = renderContext;
    const payload = customWords.payload(event);
    if (payload) {
        if (event.xvmsgtype !== undefined)
            warnings.add(payloadWins(event.id));
        return { msgtype: 'written', message: payload, url };
    }
    const asked = requestedMessage(renderContext);
    const buttons = customWords.buttons(event);
    const wanted = wantedType(settings, buttons !== undefined);
    const spoken = textDataOf(renderContext);
    const own = asked ?? (spoken === undefined ? undefined : textMessage(plainText(spoken)));
    if (own && (wanted === 'auto' || (wanted === own.msgtype && !buttons))) {
        return { msgtype: 'written', message: withCustomWords(own, renderContext, customWords), url };
    }
    const msgtype = wanted === 'auto' ? 'markdown' : wanted;
    const page = await selectPage(renderContext, asked);
    if (placeFor(msgtype) === 'plain')
        return select_message_plainMessage(page, msgtype, renderContext, customWords);
    return messageOf(withCustomTemplates(page, renderContext, customWords), msgtype, buttons, renderContext);
}
function payloadWins(id) {
    return `The event "${printable(id)}" brings a message of its own (xvmsgtype); "payload" was sent in its place.`;
}
/** The message of an event with `xvmsgtype`; a `UserError` names the field that is wrong. */
function requestedMessage({ event }) {
    const asked = vanusMessageOf(event);
    if (asked === undefined || 'message' in asked)
        return asked?.message;
    throw new UserError(`The event "${printable(event.id)}" cannot be sent as its xvmsgtype says: ${printable(asked.problems.join('; '), 1_000)}.`);
}
/** A page as a message of the given type. */
function messageOf(page, msgtype, buttons, renderContext) {
    const { words, runUrl } = renderContext;
    const [first, ...others] = buttons ?? [];
    const shown = { ...page, url: page.url ?? runUrl };
    switch (msgtype) {
        case 'text':
        case 'markdown':
            return { msgtype, page: shown };
        case 'actionCard': {
            if (first)
                return { msgtype, page: shown, buttons: [first, ...others] };
            const url = select_message_addressOf(shown, msgtype);
            const foot = page.foot && withoutLink(page.foot, url);
            return { msgtype, page: { ...shown, foot }, buttons: [{ title: words.open, url }] };
        }
        case 'link':
            return { msgtype, title: page.title, text: select_message_summaryOf(page), url: select_message_addressOf(shown, msgtype) };
        case 'feedCard':
            return { msgtype, links: [feedOf(shown, renderContext)] };
        default:
            return msgtype;
    }
}
/** A feed card needs a picture; the owner's avatar always exists. */
function feedOf(page, { context, workflowRun, runUrl }) {
    const [owner] = (workflowRun?.repository ?? context.repository).split('/');
    return {
        title: page.title,
        url: select_message_addressOf({ ...page, url: page.url ?? runUrl }, 'feedCard'),
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
    throw inputError('buttons', 'makes an actionCard; "msgtype" asks for another type.', msgtype);
}
function select_message_addressOf({ url }, msgtype) {
    if (url !== undefined)
        return url;
    throw new UserError(`A message of type ${msgtype} needs an address to open, and this event has none. Use another "msgtype" or "payload".`);
}
/** The text of a link card: one or two lines under its title, which is the heading. */
function select_message_summaryOf({ title, head, body }) {
    const facts = plainOf(head).split('\n').slice(1).join('\n');
    const gist = inOneLine(plainOf(paragraphs(...body.slice(0, 3)))) || inOneLine(facts);
    return shortened(gist || title, 300);
}
function inOneLine(text) {
    const parts = text.split('\n').map((line) => oneLine(line.replace(/^- /, '')));
    return parts.filter((part) => part !== '').join(' · ');
}
/** Replaces the words of a page by `title` and `text`. */
function withCustomTemplates(page, { event }, customWords) {
    const title = customWords.title(event) ?? page.title;
    const text = customWords.text(event, 'markdown');
    if (text === undefined)
        return { ...page, title };
    return {
        title,
        head: Markdown.trusted(''),
        body: [Markdown.trusted(text)],
        foot: undefined,
        url: page.url,
    };
}
/** A text or link message, whose text is not markdown. */
function select_message_plainMessage(page, msgtype, renderContext, customWords) {
    const text = customWords.text(renderContext.event, 'plain');
    const message = messageOf({ ...page, title: customWords.title(renderContext.event) ?? page.title }, msgtype, undefined, renderContext);
    if (text === undefined)
        return message;
    if (message.msgtype === 'link')
        return { ...message, text };
    return { msgtype: 'written', message: textMessage(text), url: page.url ?? renderContext.runUrl };
}
function textMessage(content) {
    return { msgtype: 'text', text: { content } };
}
/** Replaces the words by `title` and `text`, whatever the type. */
function withCustomWords(message, { event }, customWords) {
    const text = customWords.text(event, placeFor(message.msgtype));
    const title = customWords.title(event);
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

;// CONCATENATED MODULE: ./lib/message/digest.js

















/** Messages: a robot sends no more in a minute. */
const maxMessages = 20;
/** Event types counted by name; the others are counted together. */
const maxTypes = 10;
/** Bytes kept free in each message for JSON, title, keyword and the count of what was left out. */
const reservedBytes = 1_500;
/** Most bytes of one event. */
const maxItemBytes = 4_000;
/**
 * Few messages for many events: their counts by type, then a line each, as many as 20 messages hold; the
 * rest is counted.
 */
async function digests(renderContexts, groupOf, settings, customWords, warnings) {
    if (settings.payload !== undefined || settings.buttons !== undefined) {
        throw inputError('batch', 'can be "digest" only without "payload" and "buttons".');
    }
    // Warns of an event whose own message is incomplete, whether it has a line or not.
    const { made: wellFormed, unsent } = eachEvent(renderContexts, (renderContext) => {
        requestedMessage(renderContext);
        return renderContext;
    });
    const groups = Map.groupBy(wellFormed, ({ event }) => groupOf(event));
    const maxEach = Math.max(1, Math.floor(maxMessages / Math.max(1, groups.size)));
    warnOfLeftOut(settings, warnings);
    const drafts = [];
    for (const group of groups.values()) {
        drafts.push(...(await digestsOf(group, maxEach, settings, customWords, warnings, unsent)));
    }
    return { drafts, unsent };
}
/** A feed card has no text, and a link card has no room for the lines. */
function warnOfLeftOut({ msgtype, text, title }, warnings) {
    if (msgtype === 'link') {
        warnings.add('A digest of msgtype `link` has room for its counts only; what each event says was left out.');
    }
    if (msgtype === 'feedCard' && (text.trim() !== '' || title.trim() !== '')) {
        warnings.add('A digest of msgtype `feedCard` is the titles of its events; "title" and "text" were left out.');
    }
}
async function digestsOf(given, maxParts, settings, customWords, warnings, unsent) {
    const failing = given.filter((renderContext) => mention_targets_hasFailed(renderContext) === true);
    const failed = new Set(failing);
    const renderContexts = [...failing, ...given.filter((renderContext) => !failed.has(renderContext))];
    const [first] = renderContexts;
    if (first === undefined)
        return [];
    const { words } = first;
    const msgtype = settings.msgtype === 'auto' ? 'markdown' : settings.msgtype;
    const headline = await digest_headlineOf(failing, renderContexts.length, words);
    const ownTitle = customWords.title(first.event);
    const mentions = mentionTargets(renderContexts, settings, msgtype, warnings);
    const tokenBytes = jsonBytes(tokensOf(mentions).join(' ')) * 2;
    const headBytes = jsonBytes(digest_headOf(renderContexts, first, headline).source);
    const room = maxBodyBytes - reservedBytes - headBytes - tokenBytes;
    const { parts, left } = await digest_partsOf(renderContexts, msgtype === 'link' ? 1 : maxParts, room, settings, customWords, unsent);
    const group = [...parts.flat().map(({ renderContext }) => renderContext), ...left];
    const head = digest_headOf(group, first, headline);
    return parts.map((items, index) => {
        const isLast = index === parts.length - 1;
        const part = parts.length > 1 ? words.part(index + 1, parts.length) : undefined;
        const page = {
            title: ownTitle === undefined
                ? title_titleOf(headline, words.events(group.length), part, headline === undefined ? digest_countsOf(group, first) : undefined)
                : title_titleOf(ownTitle, part),
            head: part === undefined ? head : lines(head, part),
            // A link card has room for the counts only.
            body: msgtype === 'link'
                ? []
                : [
                    digest_bodyOf(items, settings),
                    ...(isLast && left.length > 0 ? [join('', words.more(left.length))] : []),
                ],
            foot: undefined,
            url: first.runUrl,
        };
        const shown = [...items.map(({ renderContext }) => renderContext), ...(isLast ? left : [])];
        const message = msgtype === 'feedCard'
            ? { msgtype, links: items.map((item) => feedOf(item.page, item.renderContext)) }
            : messageOf(page, msgtype, undefined, first);
        return {
            draft: createDraft(message, trustedPage(first), mentions, words),
            events: shown.map(({ event }) => event),
        };
    });
}
function digest_headOf(group, first, headline) {
    return lines(heading(3, headline ?? first.words.events(group.length)), digest_countsOf(group, first));
}
/**
 * The items of each message, and the events that no message has room for. Reads only the events that fit;
 * those without a line, for want of a template's variable, go to `unsent`.
 */
async function digest_partsOf(group, maxParts, room, settings, customWords, unsent) {
    const parts = [];
    let left = 0;
    for (const [index, renderContext] of group.entries()) {
        const item = await itemOf(renderContext, settings, customWords).catch((error) => {
            unsent.push({ event: renderContext.event, error });
        });
        if (item === undefined)
            continue;
        const bytes = settings.msgtype === 'feedCard' ? feedBytes(item) : jsonBytes(item.line.source) + itemMarkBytes;
        if (bytes > left) {
            if (parts.length === maxParts)
                return { parts, left: group.slice(index) };
            parts.push([]);
            left = room;
        }
        parts.at(-1)?.push(item);
        left -= bytes;
    }
    return { parts, left: [] };
}
/** For `- ` and the line end. */
const itemMarkBytes = 6;
function feedBytes({ page, renderContext }) {
    const { url, ...feed } = feedOf(page, renderContext);
    return Buffer.byteLength(JSON.stringify({ ...feed, messageURL: browserUrl(url) })) + 1;
}
async function itemOf(renderContext, settings, customWords) {
    const asked = requestedMessage(renderContext);
    const original = await selectPage(renderContext, asked);
    const page = { ...withCustomTemplates(original, renderContext, customWords), title: original.title };
    const line = settings.text.trim() === ''
        ? digest_lineOf(page, renderContext, asked !== undefined)
        : Markdown.trusted(cutMarkdown(paragraphs(...page.body).source, maxItemBytes));
    return { renderContext, page, line };
}
/** The title of an unknown event is only its type, so what the event says is added. */
function digest_lineOf(page, renderContext, isWritten) {
    const { event, words } = renderContext;
    const line = renderContext.link(page.title, page.url);
    const isKnown = isWritten || githubEventOf(event) !== undefined || isCdevent(event);
    if (isKnown || textDataOf(renderContext) !== undefined)
        return line;
    const gist = page.body.length === 0 ? '' : select_message_summaryOf(page);
    return gist === '' ? line : md `${line}${Markdown.trusted(words.colon)}${shortened(gist, 120)}`;
}
/** Most names in a title. */
const maxNames = 3;
/** `❌ 1 of 4 failed: deploy`; undefined when nothing failed. */
async function digest_headlineOf(failed, total, words) {
    if (failed.length === 0)
        return undefined;
    const names = await Promise.all(failed.slice(0, maxNames).map(digest_nameOf));
    const shown = [...new Set(names)].map((name) => shortened(name, 40)).join(words.listSeparator);
    return `❌ ${words.failedOf(failed.length, total, shown)}`;
}
async function digest_nameOf(renderContext) {
    const { workflowRun, data } = renderContext;
    const object = render_context_objectOf(renderContext);
    const content = at(data, 'subject.content');
    const named = data_path_textAt(object, 'name') ??
        data_path_textAt(object, 'environment') ??
        data_path_textAt(content, 'pipelineName') ??
        data_path_textAt(content, 'taskName') ??
        data_path_textAt(content, 'name') ??
        workflowRun?.workflow;
    return (named ?? (await selectPage(renderContext, requestedMessage(renderContext))).title.replace(/^❌ /, ''));
}
function digest_bodyOf(items, settings) {
    const all = items.map(({ line }) => line);
    return settings.text.trim() === '' ? markdown_list(...all) : paragraphs(...all);
}
/** `3 × release, 2 × push, and 4 more` */
function digest_countsOf(group, { words }) {
    const types = [...Map.groupBy(group, ({ event }) => event.type)]
        .map(([type, { length }]) => ({ type: shownType(type).slice(0, 60), length }))
        .sort((a, b) => b.length - a.length);
    const shown = types.slice(0, maxTypes).map(({ type, length }) => words.ofType(length, type));
    const others = types.slice(maxTypes).reduce((sum, { length }) => sum + length, 0);
    return [...shown, ...(others > 0 ? [words.more(others)] : [])].join(words.listSeparator);
}
function shownType(type) {
    return isCdevent({ type }) ? cdeventName(type) : type.replace(/^com\.github\./, '');
}

;// CONCATENATED MODULE: ./lib/message/markdown/line-breaks.js

/**
 * Keeps the line breaks of markdown as people write it: DingTalk ignores a single line end unless two spaces
 * precede it. Fences and tables stay as they are, and so do line ends that are breaks anyway.
 */
function withLineBreaks(markdown) {
    const lines = withLineFeeds(markdown).split('\n');
    const tabular = tableLines(lines);
    let fence = '';
    return lines
        .map((line, index) => {
        const next = lines[index + 1];
        const mark = fenceIn(line);
        const isInFence = fence !== '' || mark !== '';
        if (fence === '')
            fence = mark;
        else if (closes(line, mark, fence))
            fence = '';
        if (next === undefined || isInFence || tabular.has(index) || tabular.has(index + 1))
            return line;
        return swallowed(line, next) ? `${line.trimEnd()}  ` : line;
    })
        .join('\n');
}
/** The marks that open or close a fence, without the language; '' for another line. */
function fenceIn(line) {
    return /^(?:`{3,}|~{3,})/.exec(unquoted(line))?.[0] ?? '';
}
/** A fence ends with its own marks, at least as many, and nothing after them. */
function closes(line, mark, fence) {
    return mark.startsWith(fence) && unquoted(line).trimEnd() === mark;
}
/** Rows above and below a delimiter row (`|---|---|`), up to a blank line. */
function tableLines(lines) {
    const tabular = new Set();
    for (const [index, line] of lines.entries()) {
        const isRow = tabular.has(index - 1) && isTabular(line);
        if (isRow)
            tabular.add(index);
        else if (index > 0 && isTabular(lines[index - 1] ?? '') && isDelimiter(line)) {
            tabular.add(index - 1).add(index);
        }
    }
    return tabular;
}
function isTabular(line) {
    return line.includes('|');
}
function isDelimiter(line) {
    return line.includes('|') && line.includes('-') && /^[ \t>|:-]+$/.test(line);
}
/** Whether a reader would see the two lines as one. */
function swallowed(line, next) {
    if (line.endsWith('  ') || isBlank(line) || isBlank(next))
        return false;
    return !isHeading(line) && !isHeading(next) && fenceIn(next) === '' && !beginsItem(line, next);
}
function isBlank(line) {
    return unquoted(line) === '';
}
function isHeading(line) {
    return /^#{1,6}(?:[ \t]|$)/.test(unquoted(line));
}
/** A number begins an item only after an item: `2026. A year` may be the end of a sentence. */
function beginsItem(line, next) {
    const text = unquoted(next);
    if (/^[-+*][ \t]/.test(text))
        return true;
    return /^\d{1,9}[.)][ \t]/.test(text) && /^(?:[-+*]|\d{1,9}[.)])[ \t]/.test(unquoted(line));
}
/** Without indentation and the marks of quotes. */
function unquoted(line) {
    return line.replace(/^[ \t>]+/, '');
}

;// CONCATENATED MODULE: ./lib/message/template/payload.js
/**
 * Converts a payload as people write it in YAML (numbers without quotes, one value instead of a list, `1`
 * for "1") to the types that DingTalk requires. Values that cannot be converted stay, for the schema to
 * name.
 */
function asMessage(value) {
    if (!payload_isObject(value))
        return value;
    return mapped(value, {
        at: (at) => mapped(at, { atMobiles: people, atUserIds: people, isAtAll: payload_flag }),
        text: (text) => mapped(text, { content: payload_words }),
        markdown: (markdown) => mapped(markdown, { title: payload_words, text: payload_words }),
        link: (link) => mapped(link, { title: payload_words, text: payload_words }),
        actionCard: (card) => mapped(card, {
            title: payload_words,
            text: payload_words,
            singleTitle: payload_words,
            btnOrientation: digit,
            hideAvatar: digit,
            btns: (buttons) => items(buttons).map((button) => mapped(button, { title: payload_words })),
        }),
        feedCard: (card) => mapped(card, { links: (links) => items(links).map((link) => mapped(link, { title: payload_words })) }),
    });
}
/** The object with some fields converted; absent fields stay absent. */
function mapped(value, readers) {
    if (!payload_isObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => {
        const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
        return [name, read === undefined || field === undefined || field === null ? field : read(field)];
    }));
}
function payload_words(value) {
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}
/**
 * One value is a list of one; a text may contain several, by commas or lines. A template may have returned
 * ''.
 */
function people(value) {
    if (payload_isObject(value))
        return value;
    const given = Array.isArray(value) ? value : String(value).split(/[\n,]/);
    return given
        .map((person) => {
        const text = payload_words(person);
        return typeof text === 'string' ? text.trim() : text;
    })
        .filter((person) => person !== '');
}
function payload_flag(value) {
    const text = String(value).trim().toLowerCase();
    if (text === 'true' || text === '1')
        return true;
    return text === 'false' || text === '0' || text === '' ? false : value;
}
function digit(value) {
    const text = String(value).trim().toLowerCase();
    if (text === '1' || text === 'true')
        return '1';
    return text === '0' || text === 'false' ? '0' : value;
}
function items(value) {
    return Array.isArray(value) ? value : [value];
}
function payload_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/message/template/run-variables.js
const run = {
    id: null,
    number: null,
    attempt: null,
    url: null,
    event: null,
    branch: null,
    sha: null,
    startedAt: null,
    durationMs: null,
};
const commit = {
    sha: null,
    subject: null,
    message: null,
    authorName: null,
    authorLogin: null,
    url: null,
};
const run_variables_pullRequest = {
    number: null,
    title: null,
    url: null,
    head: null,
    headOwner: null,
    base: null,
    author: null,
};
const job = {
    name: null,
    conclusion: null,
    mayFail: null,
    current: null,
    url: null,
    startedAt: null,
    durationMs: null,
    failedSteps: null,
    annotations: null,
    log: null,
};
const annotation = { path: null, line: null, title: null, message: null };
const change = { kind: null, failedRuns: null, orMore: null, since: null };
const pastRun = { number: null, url: null, startedAt: null };
const run_variables_people = {
    actor: null,
    author: null,
    pusher: null,
    reviewers: null,
    breaker: null,
};
const currentJob = { key: null, status: null, name: null, url: null };
/**
 * The run as variables of a template. Unknown values are null, not missing: a template that worked yesterday
 * must not fail because GitHub returned less today.
 */
function runVariables(workflowRun) {
    return {
        status: workflowRun?.job.status ?? '',
        outcome: workflowRun?.outcome ?? '',
        job: { ...currentJob, ...workflowRun?.job },
        jobs: workflowRun?.jobs.map(jobVariables) ?? [],
        failed: workflowRun?.failed.map(jobVariables) ?? [],
        run: { ...run, ...workflowRun?.run },
        commit: workflowRun?.commit ? { ...commit, ...workflowRun.commit } : null,
        pull_request: workflowRun?.pullRequest ? { ...run_variables_pullRequest, ...workflowRun.pullRequest } : null,
        counts: workflowRun?.counts ?? {},
        change: changeVariables(workflowRun?.change),
        people: { ...run_variables_people, ...workflowRun?.people },
        matrix: workflowRun?.matrix ?? {},
        needs: workflowRun?.needs ?? {},
    };
}
function jobVariables(known) {
    return {
        ...job,
        ...known,
        annotations: known.annotations.map((found) => ({ ...annotation, ...found })),
    };
}
function changeVariables(known) {
    return { ...change, ...known, since: known?.since ? { ...pastRun, ...known.since } : null };
}

;// CONCATENATED MODULE: ./lib/message/template/scope.js


/** The variables of the templates. An event from another run has that run's, any other event this one's. */
function scopeOf(event, runContext) {
    const { context } = runContext;
    return {
        event: { ...scope_optional, ...attributesOf(event) },
        data: event.data ?? null,
        github: {
            event_name: context.eventName,
            event: context.payload,
            repository: context.repository,
            repository_owner: context.repository.split('/')[0] ?? '',
            workflow: context.workflow,
            run_id: context.runId,
            run_number: context.runNumber,
            run_attempt: context.runAttempt,
            job: context.job,
            action: context.step,
            actor: context.actor,
            sha: context.sha,
            ref: context.ref,
            ref_name: context.refName,
            head_ref: context.headRef,
            server_url: context.serverUrl,
            api_url: context.apiUrl,
        },
        ...runVariables(eventRunOf(event, runContext).workflowRun ?? runContext.workflowRun),
    };
}
/** Attributes that CloudEvents defines and an event may omit. */
const scope_optional = { subject: null, time: null, datacontenttype: null, dataschema: null };
/** The event's attributes and data as plain fields, without absent ones. */
function attributesOf(event) {
    return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/message/template/escape-values.js


/**
 * Noncharacters that mark the start and end of a value in the output of a template; removed from every value
 * first.
 */
const escape_values_open = '\ufdd0';
const escape_values_close = '\ufdd1';
/** Most characters of one value; no message holds more. */
const escape_values_maxValueChars = 50_000;
/** How far back a line is read to find the context of a value. */
const maxLineChars = 4_000;
/** A value inside a template's output, escaped later for its place. */
function markValue(value) {
    return `${escape_values_open}${value.slice(0, escape_values_maxValueChars).replace(/[\ufdd0\ufdd1]/g, '')}${escape_values_close}`;
}
/**
 * The output of a template with its marked values escaped for their places. Text outside the marks is the
 * author's own markup; where a value touches it, or another value, no link results.
 */
function escapeValues(rendered, place, serverUrl) {
    const written = [];
    let line = '';
    let fenced = false;
    let isAfterValue = false;
    const write = (text) => {
        written.push(text);
        const end = text.lastIndexOf('\n');
        line = (end === -1 ? line + text : text.slice(end + 1)).slice(-maxLineChars);
    };
    for (const { value, literal } of escape_values_partsOf(rendered.toWellFormed())) {
        if (value !== undefined) {
            const spot = spotAt(line, place, fenced);
            const text = valueAt(spot, line, value, serverUrl);
            // An `@` that the author wrote is meant to mention somebody.
            const isMention = line.endsWith('@') && !isAfterValue;
            isAfterValue = spot === 'line' || spot === 'words';
            write(isAfterValue && !isMention ? gapBetween(line, text) + text : text);
        }
        for (const _ of literal.matchAll(/(?:^|\n)[ >]*(?:```|~~~)/g))
            fenced = !fenced;
        if (literal === '')
            continue;
        write(isAfterValue ? gapBetween(line, literal) + literal : literal);
        isAfterValue = false;
    }
    return written.join('');
}
/**
 * Marks can be nested (a captured block) or cut off by a filter: everything from an open mark to its end is
 * value.
 */
function* escape_values_partsOf(rendered) {
    let depth = 0;
    let value;
    let from = 0;
    for (const { 0: mark, index } of rendered.matchAll(/[\ufdd0\ufdd1]/g)) {
        const piece = rendered.slice(from, index);
        if (depth > 0)
            value = (value ?? '') + piece;
        else {
            yield { value, literal: piece };
            value = '';
        }
        depth = Math.max(0, depth + (mark === escape_values_open ? 1 : -1));
        from = index + 1;
    }
    const rest = rendered.slice(from);
    yield depth > 0 ? { value: (value ?? '') + rest, literal: '' } : { value, literal: rest };
}
function spotAt(line, place, fenced) {
    if (place !== 'markdown')
        return place;
    if (fenced)
        return 'fence';
    if (startOfAddress(line) !== undefined)
        return 'address';
    if (((line.match(/(?<!\\)`/g)?.length ?? 0) & 1) === 1)
        return 'code';
    return line.lastIndexOf('[') > line.lastIndexOf(']') ? 'words' : 'line';
}
function valueAt(spot, line, value, serverUrl) {
    switch (spot) {
        case 'plain':
            return plainText(value);
        case 'url':
            return inAddress(line, value, serverUrl);
        case 'fence':
            return inFence(value);
        case 'address':
            return inAddress(startOfAddress(line) ?? '', value, serverUrl);
        case 'code':
            return escapeCode(value);
        case 'words':
            return escapeLinkWords(value);
        case 'line':
            return inLines(line, value);
        default:
            return spot;
    }
}
/** The part of a link's address before the value: '' at its beginning, undefined outside an address. */
function startOfAddress(line) {
    return /\]\(([^()\s]*)$/.exec(line)?.[1];
}
/** Several lines stay several lines, each in the quote that the template began. */
function inLines(line, value) {
    const mark = /^[ >]*/.exec(line)?.[0] ?? '';
    const [first = '', ...others] = plainText(value).split('\n');
    const isStart = /^[ \t>\-+*#\d.)]*$/.test(line);
    return [
        isStart ? escapeLine(first) : escapeInline(first),
        ...others.map((next) => mark + escapeLine(next)),
    ].join('  \n');
}
function inFence(value) {
    return plainText(value).replaceAll('```', "'''").replaceAll('~~~', '---');
}
/** A whole address must be one that a message may link to; a part of one is encoded. */
function inAddress(before, value, serverUrl) {
    if (before !== '')
        return encodeURIComponent(value.toWellFormed())
            .replace(/%2F/g, '/')
            .replace(/[()*!'~]/g, hex);
    return (allowedUrl(value.trim(), serverUrl) ?? '').replace(/[()]/g, hex);
}
function hex(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./lib/message/template/template.js






/** Limits on the cost of a template; a message has at most 20,000 bytes. liquidjs counts objects. */
const template_limits = {
    templateChars: 100_000,
    renderMs: 1_000,
    objects: 2_000_000,
    tags: 50_000,
    outputChars: 1_000_000,
};
/** Loads the template engine. `zone` and `locale` are those of the filters `time` and `duration`. */
async function loadTemplateEngine(settings) {
    const { Liquid } = await __nccwpck_require__.e(/* import() */ 694).then(__nccwpck_require__.bind(__nccwpck_require__, 8694));
    const engine = new Liquid({
        strictVariables: true,
        strictFilters: true,
        ownPropertyOnly: true,
        lenientIf: true,
        timezoneOffset: settings.zone,
        // No file system: include, render and layout find nothing.
        templates: {},
        outputEscape: (value) => markValue(template_textOf(value)),
        parseLimit: template_limits.templateChars,
        renderLimit: template_limits.renderMs,
        memoryLimit: template_limits.objects,
    });
    addFilters(engine, settings, await wordsIn(settings.locale));
    const parsed = new Map();
    return (input, template, scope, place) => {
        try {
            const tree = parsed.get(template) ?? parsedFor(engine, input, template, scope);
            parsed.set(template, tree);
            const rendered = engine.renderSync(tree, scope, { templateLimit: template_limits.tags });
            if (rendered.length > template_limits.outputChars)
                throw new UserError(`Input "${input}" gives too much text.`);
            return escapeValues(rendered, place, settings.serverUrl);
        }
        catch (error) {
            throw templateFailure(input, error, scope);
        }
    };
}
/** Conditions may test missing fields; an unknown variable name is an error. */
function parsedFor(engine, input, template, scope) {
    const tree = engine.parse(template);
    const { globals } = engine.analyzeSync(tree, { partials: false });
    for (const [name, [first]] of Object.entries(globals)) {
        if (!Object.hasOwn(scope, name))
            throw unknownVariable(placeIn(input, first?.location.row), name, scope);
    }
    return tree;
}
function addFilters(engine, { locale, zone }, words) {
    const duration = durationsIn(words);
    engine.registerFilter('duration', (ms) => duration(msIn(ms)) ?? '');
    const moment = momentsIn(locale, zone);
    engine.registerFilter('time', (time) => moment(String(time)) ?? '');
    engine.registerFilter('short_sha', (sha) => template_textOf(sha).slice(0, 7));
    engine.registerFilter('truncate', (text, maxChars = 50) => shortened(template_textOf(text), Math.max(1, Number(maxChars) || 50)));
}
/** Also accepts digits as text, as outputs of jobs are. */
function msIn(value) {
    const text = template_textOf(value).trim();
    return text === '' ? undefined : Number(text);
}
/** The text of a value: lists joined by commas, objects as JSON, '' for null. */
function template_textOf(value) {
    if (value === undefined || value === null)
        return '';
    if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
        return value.join(', ');
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function templateFailure(input, error, scope) {
    if (error instanceof UserError)
        return error;
    const { message, token } = error;
    const where = placeIn(input, token?.getPosition?.()[0]);
    const path = /^undefined variable: (.+?)(?:, line:\d+, col:\d+)?$/.exec(message)?.[1];
    if (path !== undefined)
        return unknownVariable(where, path, scope);
    const reason = message.replace(/, line:\d+, col:\d+$/, '');
    return new UserError(`${where}: ${template_reasons.find(({ seen }) => seen.test(reason))?.reason ?? `${printable(reason)}.`}`);
}
function placeIn(input, line) {
    return `Input "${input}"${line === undefined ? '' : `, line ${line}`}`;
}
function unknownVariable(where, path, scope) {
    return new UserError(`${where}: unknown variable "${printable(path)}". ${knownAt(scope, path)}`);
}
const template_reasons = [
    { seen: /^ENOENT/, reason: 'a template cannot include another one.' },
    { seen: /memory alloc limit/, reason: 'the template needs too much memory.' },
    {
        seen: /render limit/,
        reason: `the template takes longer than ${template_limits.renderMs} ms or repeats too often.`,
    },
    { seen: /parse length limit/, reason: `the template is longer than ${template_limits.templateChars} characters.` },
    { seen: /Invalid string length/, reason: 'the template gives too much text.' },
];
const maxKnownShown = 30;
/** The names at the deepest part of the path that exists. */
function knownAt(scope, path) {
    const keys = path.split(/[.[\]"']+/).filter((key) => key !== '');
    let value = scope;
    const found = [];
    for (const key of keys) {
        if (!template_isObject(value) || !Object.hasOwn(value, key))
            break;
        value = value[key];
        found.push(key);
    }
    if (!template_isObject(value))
        return `"${found.map((key) => printable(key)).join('.')}" has no fields.`;
    const names = Object.keys(value);
    const shown = names.slice(0, maxKnownShown).map((name) => printable(name, 40));
    const more = names.length > shown.length ? `, and ${names.length - shown.length} more` : '';
    const place = found.length === 0 ? 'Known' : `Known in "${found.map((key) => printable(key)).join('.')}"`;
    return `${place}: ${shown.join(', ') || 'nothing'}${more}.`;
}
function template_isObject(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./lib/message/template/renderer.js



/** Templates with the run's values; loads everything that templates need. */
async function templateRenderer({ locale, timezone }, runContext) {
    const zone = zoneFor(locale, timezone);
    const render = await loadTemplateEngine({ locale, zone, serverUrl: runContext.context.serverUrl });
    return (input, template, event, place) => render(input, template, scopeOf(event, runContext), place);
}

;// CONCATENATED MODULE: ./lib/message/template/custom-words.js








/**
 * Compiles the templates of the inputs. Loads the template engine only if one of them contains a variable or
 * tag. Adds warnings of later calls to the set.
 */
async function readCustomWords(settings, runContext, warnings) {
    const { title, text, payload } = settings;
    const buttons = buttonTemplates(settings.buttons);
    const overridden = [
        ...(settings.msgtype === 'auto' ? [] : ['"msgtype"']),
        ...(title.trim() === '' ? [] : ['"title"']),
        ...(text.trim() === '' ? [] : ['"text"']),
        ...(buttons.length === 0 ? [] : ['"buttons"']),
    ];
    const render = hasTemplate([title, text, payload, buttons])
        ? await templateRenderer(settings, runContext)
        : undefined;
    const written = (input, template, event, place) => inPlace(render ? render(input, template, event, place) : template, place);
    return {
        title: (event) => title.trim() === ''
            ? undefined
            : filled('title', oneLine(written('title', title, event, 'plain')), warnings),
        text: (event, place) => text.trim() === '' ? undefined : filled('text', written('text', text, event, place).trim(), warnings),
        buttons: (event) => {
            if (buttons.length === 0)
                return undefined;
            const shown = [];
            for (const button of buttons) {
                const title = oneLine(written('buttons', button.title, event, 'plain'));
                const address = written('buttons', button.url, event, 'url').trim();
                if (title === '') {
                    warnings.add('Input "buttons" gives no title for this event to one of them, so it was left out.');
                    continue;
                }
                if (address !== '')
                    shown.push({ title, url: buttonAddress(address, runContext.context.serverUrl) });
                else
                    warnings.add(`The button "${printable(title)}" was left out: its address is empty, not https, or longer than ${maxUrlLength} characters.`);
            }
            const bytes = shown.reduce((sum, button) => sum + buttonBytes(button), 0);
            if (bytes > maxButtonBytes) {
                throw inputError('buttons', `must take at most ${maxButtonBytes} bytes of the message, not ${bytes}.`);
            }
            return shown;
        },
        payload: (event) => {
            if (payload === undefined)
                return undefined;
            if (overridden.length > 0) {
                warnings.add(`Not used, since "payload" is the whole message: ${overridden.join(', ')}.`);
            }
            return checkedPayload(filledIn(payload, [], (template, path) => written(['payload', ...path].join('.'), template, event, custom_words_placeOf(path))));
        },
    };
}
/** A line end of the author is a line end in the group. */
function inPlace(text, place) {
    return place === 'markdown' ? withLineBreaks(text) : text;
}
function hasTemplate(value) {
    if (typeof value === 'string')
        return /\{[{%]/.test(value);
    return typeof value === 'object' && value !== null && Object.values(value).some(hasTemplate);
}
/** Undefined, with a warning, for a template that gives nothing for this event: the built-in words are better than no message. */
function filled(input, text, warnings) {
    if (text !== '')
        return text;
    warnings.add(`Input "${input}" gives no text for this event, so the built-in ${input} was sent.`);
    return undefined;
}
function buttonTemplates(value) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw inputError('buttons', 'must be a list of {title, url}.');
    return value.map((item, index) => {
        const { title, url } = (item ?? {});
        if (typeof title === 'string' && typeof url === 'string')
            return { title, url };
        throw inputError('buttons', `must be a list of {title, url}, both texts; item ${index + 1} is not.`);
    });
}
/** Buttons cannot be cut and must leave room for the text. */
const maxButtonBytes = 8_000;
function buttonBytes({ title, url }) {
    return Buffer.byteLength(title) + buttonUrl(url).length;
}
/**
 * The author may link to a server of their own, with http too; a value of an event is checked where it is
 * inserted.
 */
function buttonAddress(url, serverUrl) {
    const own = URL.canParse(url) && new URL(url).protocol === 'http:' ? url : serverUrl;
    const address = allowedUrl(url, own);
    if (address !== undefined)
        return address;
    if (url.length > maxUrlLength) {
        throw inputError('buttons', `needs addresses of at most ${maxUrlLength} characters; this one has ${url.length}.`, url);
    }
    throw inputError('buttons', 'needs an https or http address without user name for each button.', url);
}
/** Renders every string of a payload for its place; `path` has the keys that lead to the field. */
function filledIn(value, path, fill) {
    if (typeof value === 'string')
        return fill(value, path);
    if (Array.isArray(value))
        return value.map((item) => filledIn(item, path, fill));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filledIn(inner, [...path, name], fill)]));
}
/** The two markdown fields of all messages. */
function custom_words_placeOf(path) {
    if (/url$/i.test(path.at(-1) ?? ''))
        return 'url';
    return /^(?:markdown|actionCard)\.text$/.test(path.join('.')) ? 'markdown' : 'plain';
}
function checkedPayload(written) {
    const message = asMessage(written);
    const problems = problemsIn(message);
    if (problems.length > 0) {
        throw new UserError(`Input "payload" is not a DingTalk message: ${printable(problems.join('; '), 1_000)}.`);
    }
    return message;
}

;// CONCATENATED MODULE: ./lib/message/compose.js








/** Composes the messages of the events: one each, in their order, or a few digests. */
async function compose(events, settings, runContext) {
    const warnings = new Set();
    const customWords = await readCustomWords(settings, runContext, warnings);
    const renderContexts = events.map(await renderContextsIn(settings, runContext));
    const { drafts, unsent } = settings.batch === 'digest' && events.length > 1
        ? await digests(renderContexts, runContext.groupOf, settings, customWords, warnings)
        : await eachOf(renderContexts, settings, customWords, warnings);
    return { drafts, unsent, warnings: [...warnings] };
}
async function eachOf(renderContexts, settings, customWords, warnings) {
    const drafts = [];
    const unsent = [];
    for (const renderContext of renderContexts) {
        try {
            drafts.push(await composed(renderContext, settings, customWords, warnings));
        }
        catch (error) {
            unsent.push({ event: renderContext.event, error });
        }
    }
    return { drafts, unsent };
}
function warnOfAt({ msgtype, at }, warnings) {
    if (at === undefined || mentionsPeople[msgtype])
        return;
    warnings.add(`DingTalk mentions nobody in a message of type ${msgtype}; the "at" of "payload" does nothing.`);
}
async function composed(renderContext, settings, customWords, warnings) {
    const message = await selectMessage(renderContext, settings, customWords, warnings);
    const msgtype = message.msgtype === 'written' ? message.message.msgtype : message.msgtype;
    const mentions = mentionTargets([renderContext], settings, msgtype, warnings);
    if (message.msgtype === 'written')
        warnOfAt(message.message, warnings);
    const draft = createDraft(message, trustedPage(renderContext), mentions, renderContext.words);
    return { draft, events: [renderContext.event] };
}

;// CONCATENATED MODULE: ./lib/message/template/uses-run.js
/** Whether a template or `at-when` uses something that only GitHub knows of the run. */
function usesWorkflowRun({ title, text, payload, buttons, mentions }) {
    const templates = JSON.stringify([title, text, payload, buttons]);
    return (mentions.when === 'changed' ||
        /\{[{%][^{}]*(?<![.\w])(?:outcome|jobs?|failed|run|commit|counts|change|people)\b/.test(templates));
}

;// CONCATENATED MODULE: ./lib/robot/errcodes.js
const copyAgain = 'Open the robot in the settings of the DingTalk group, copy its webhook again, and put it into "webhook" (or `webhook` in "robots").';
const sendLess = 'A robot may send 20 messages a minute, and is blocked for up to 10 minutes beyond that: send less often, use `batch: digest`, or give the group several robots in "robots".';
const quotaUsedUp = "The organisation's monthly quota of API calls is used up, until the next month begins. It depends on the organisation's DingTalk edition; an administrator sees the usage under 资源管理 in the admin console. Send less: `notify-when`, `batch: digest`.";
const malformed = 'DingTalk finds the message malformed: check "msgtype", "payload" and "buttons".';
const disabled = 'The robot is disabled: enable it in the settings of the DingTalk group.';
const wrongSecret = 'Check that "secret" is the secret of this very robot (it starts with SEC), and that the robot\'s security setting is the signature ("加签").';
/** For a request without a signature; the name of a secret with a typo in it gives an empty value. */
const unsignedCure = 'The request had no signature, since "secret" is empty, and this robot asks for one: its security setting is the signature ("加签"). Check that the secret named in the workflow exists and has this very name; a name that does not exist is empty. In "robots" it is the robot\'s own `secret`.';
/**
 * The first row that matches the code and its description applies. Sources: open.dingtalk.com, "custom
 * robot: error codes" and "global error codes"; the following are not there but occur in issue threads and
 * logs: -1, 500100, 130101, 660026, 90002, 90018, 90030, 300001, 300005, 40035, 43002, 43004, 460101,
 * 101002, 404, 22.
 */
const rows = [
    {
        codes: [-1, 500100],
        kind: 'busy',
        cure: 'DingTalk is busy: run the job again later, or raise "deadline-seconds" and "retries".',
    },
    {
        codes: [130101, 410100, 660026, 90002, 90018, 90030],
        kind: 'rate-limited',
        cure: sendLess,
    },
    { codes: [90020], kind: 'robot', cure: quotaUsedUp },
    {
        codes: [310000],
        description: /keyword|关键词/i,
        kind: 'match',
        cure: 'The robot accepts only messages with one of its keywords: set "keyword" to one of them.',
    },
    {
        codes: [310000],
        description: /\bip\b|whitelist|白名单/i,
        kind: 'robot',
        cure: 'The robot accepts messages only from listed IP addresses: add the one that DingTalk names to the robot\'s list, or change its security setting to the signature ("加签") and set "secret".',
    },
    { codes: [310000], description: /停用|禁用|disabled/i, kind: 'robot', cure: disabled },
    {
        codes: [310000],
        description: /timestamp|expired|过期|时间戳/i,
        kind: 'signature',
        cure: "The signature is more than an hour from DingTalk's clock: set the clock of the runner.",
    },
    { codes: [310000], description: /sign|签名|加签/i, kind: 'signature', cure: wrongSecret },
    {
        codes: [310000],
        kind: 'robot',
        cure: 'A security setting of the robot refuses the message. Compare what DingTalk says with the security settings of the robot in the DingTalk group.',
    },
    {
        codes: [40035, 300001],
        description: /token/i,
        kind: 'robot',
        cure: `DingTalk does not know this token. ${copyAgain}`,
    },
    { codes: [300001], description: /param|null|参数|json|empty|为空/i, kind: 'message', cure: malformed },
    {
        codes: [300001, 300005, 40014, 400101],
        kind: 'robot',
        cure: `DingTalk does not know this token. ${copyAgain}`,
    },
    {
        codes: [400102],
        kind: 'robot',
        cure: disabled,
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
        cure: malformed,
    },
    { codes: [404, 22], kind: 'robot', cure: `DingTalk does not know this path. ${copyAgain}` },
];
/** Every code of the table. */
const errcodes = rows.flatMap(({ codes }) => codes);
/** Unknown codes: a description about the rate counts as the rate limit. */
const tooFast = /too fast|frequen|too many messages|exceed \d+ times|限流|太快/i;
/** A monthly quota is not a rate: waiting a minute does not help. */
const quota = /本月|当月|monthly|this month/i;
const errcodes_unknown = {
    quota: { kind: 'robot', cure: quotaUsedUp },
    rateLimited: { kind: 'rate-limited', cure: sendLess },
    other: {
        kind: 'message',
        cure: 'Look the code up under "error codes" at open.dingtalk.com; "webhook", "secret" and the robot\'s security settings are where most errors are.',
    },
};
/**
 * The firewall before DingTalk, after 10,000 calls in 20 s from one address. Source: open.dingtalk.com,
 * "call frequency limits".
 */
const x5Cure = 'DingTalk blocks the IP address of this runner for about five minutes, for too many calls from it. Run the job again later, or on another runner.';
/** The row of a code; `description` is what `descriptionIn` finds in its errmsg. */
function errcodeRow(errcode, description) {
    const row = rows.find(({ codes, description: pattern }) => codes.includes(errcode) && (pattern?.test(description) ?? true));
    if (row)
        return { kind: row.kind, cure: row.cure, known: true };
    if (quota.test(description))
        return { ...errcodes_unknown.quota, known: false };
    return { ...(tooFast.test(description) ? errcodes_unknown.rateLimited : errcodes_unknown.other), known: false };
}

;// CONCATENATED MODULE: ./lib/robot/errmsg.js
/**
 * What DingTalk says is wrong, without what to do about it. Its errmsg is one of `sign not match, more: [https://…]`,
 * `description:…;solution:…;link:…` and `错误描述:…;解决方案:…;`. The solution names timestamp and access address in every case, so only the
 * description tells errors apart. A text without these labels is its own description. Sources: open.dingtalk.com, "custom robot"; answers in
 * the issue threads of jenkinsci/dingtalk-plugin and timonwong/prometheus-webhook-dingtalk.
 */
function descriptionIn(errmsg) {
    const labels = [...errmsg.matchAll(errmsg_label)];
    const index = labels.findIndex(({ 1: name = '' }) => descriptions.has(name.toLowerCase()));
    const found = labels[index];
    const start = found === undefined ? 0 : found.index + found[0].length;
    const end = labels[index + 1]?.index ?? errmsg.length;
    return errmsg
        .slice(start, end)
        .replace(/^[\s;；,，]{1,9}/, '')
        .trimEnd();
}
const descriptions = new Set(['description', '错误描述']);
/** Longest first: `more:` of the English texts leads to a page, as `link:` does. */
const errmsg_label = /(?:^|[;；,，])\s?(description|错误描述|solution|解决方案|link|more)\s?[:：]/gi;

;// CONCATENATED MODULE: ./lib/robot/retry.js
/** Full jitter, as in "Exponential Backoff And Jitter" (AWS Architecture Blog). */
const backoff = { baseMs: 500, maxMs: 10_000 };
/**
 * A rate-limited robot rests for the minute that its limit looks back on, and gets one more attempt if the
 * deadline allows; limited again, it counts as blocked. Source: open.dingtalk.com, "custom robot: limits"
 * (20 messages a minute, throttled for 10 minutes).
 */
const rateLimit = { restMs: 60_000, leastLeftMs: 61_000, blockMs: 600_000 };
/** Shortest time for an attempt: with less it could only end without a response. */
const leastAttemptMs = 250;
/** How long a request in flight may take after the first signal; the runner kills after ten seconds. */
const graceMs = 3_000;
/**
 * A circuit opens after this many messages in a row without a response of DingTalk from a host, and this
 * long after the first of them failed. Later messages are not tried in this run: a large batch would
 * otherwise wait for hours.
 */
const circuitBreaker = { messages: 3, ms: 60_000 };
/** The delay in ms before this retry, counted from 1. Never less than the server asked for. */
function waitMs(retry, retryAfterMs, random) {
    const ceiling = Math.min(backoff.maxMs, backoff.baseMs * 2 ** (retry - 1));
    return Math.max(Math.round(random() * ceiling), retryAfterMs);
}
/**
 * `Retry-After` (seconds or an HTTP date) in milliseconds from now; 0 for anything else. Source: RFC 9110,
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
/** The HTTP date that all senders must use, in milliseconds since 1970. Source: RFC 9110, 5.6.7. */
function httpDateMs(value) {
    if (!value || !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value))
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./lib/robot/classify.js




/** If the clocks differ by more, a signature fails because of the time and not because of the secret. */
const maxSkewMs = 5 * 60_000;
/** Attempts if a response says nothing: 200 without an errcode. */
const maxMuteAttempts = 2;
/** HTTP statuses of a response without a known errcode. Any other is refused. Source: RFC 9110, 15. */
const classify_statuses = { ambiguous: [200, 500, 502, 504], busy: [408, 429, 503] };
/**
 * Classifies the result of one attempt. Success is HTTP 200 with a JSON object whose own `errcode` is 0 or
 * "0", and nothing else. Texts are one harmless line each.
 */
function classify(outcome, attempted) {
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
            return ambiguousResult(host, outcome.reason, Number.POSITIVE_INFINITY);
        case 'answer':
            return classifyResponse(outcome.answer, host, attempted);
        default:
            return outcome;
    }
}
function classifyResponse(answer, host, attempted) {
    const { signedMs, redact } = attempted;
    const reply = replyOf(answer.body, redact);
    const redirect = answer.status >= 300 && answer.status < 400;
    if (reply.errcode === 0 && answer.status === 200)
        return { kind: 'sent', errcode: 0, errmsg: reply.errmsg };
    if (reply.errcode !== undefined && reply.errcode !== 0 && !redirect) {
        const attemptResult = classifyErrcode(reply.errcode, reply, answer, attempted);
        if (attemptResult)
            return attemptResult;
    }
    if (reply.blocked) {
        return { kind: 'refused', errcode: null, errmsg: reply.errmsg, blame: 'host', cure: x5Cure };
    }
    return classifyStatus(answer, host, signedMs);
}
/**
 * Classifies by the errcode table. A status other than 200 needs a code of the table, to be DingTalk's
 * response and not a gateway's.
 */
function classifyErrcode(errcode, { errmsg: text, description }, answer, { signedMs, isSigned }) {
    const errmsg = text || `errcode ${errcode}`;
    const row = errcodeRow(errcode, description);
    if (!row.known && answer.status !== 200)
        return undefined;
    const said = `errcode ${errcode}${description === '' ? '' : `, ${description}`}`;
    const cure = `DingTalk refused the message: ${said}. ${row.cure}`;
    switch (row.kind) {
        case 'busy':
            return { kind: 'busy', errcode, errmsg, retryAfterMs: restMs(answer, signedMs), cure };
        case 'signature': {
            if (!isSigned) {
                const unsigned = `DingTalk refused the message: ${said}. ${unsignedCure}`;
                return { kind: 'refused', errcode, errmsg, blame: 'robot', cure: unsigned };
            }
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
        case 'unsafe':
            return { kind: row.kind, errcode, errmsg, cure, description: said };
        case 'rate-limited':
        case 'too-long':
            return { kind: row.kind, errcode, errmsg, cure };
        default:
            return row.kind;
    }
}
/** How long the server asks to wait, by its own clock if it gives one. */
function restMs({ retryAfter, date }, signedMs) {
    return retryAfterMs(retryAfter, httpDateMs(date) ?? signedMs);
}
function classifyStatus(answer, host, signedMs) {
    const { status } = answer;
    if (status === 200) {
        return ambiguousResult(host, 'it answered HTTP 200 without an errcode, which a DingTalk robot does not', maxMuteAttempts);
    }
    const errmsg = `HTTP ${status}`;
    if (classify_statuses.ambiguous.some((known) => known === status)) {
        return ambiguousResult(host, `it answered HTTP ${status}`, Number.POSITIVE_INFINITY);
    }
    if (classify_statuses.busy.some((known) => known === status)) {
        const wait = restMs(answer, signedMs);
        const cure = `${host} is busy: it answered HTTP ${status}${wait > 0 ? ` and wants ${Math.ceil(wait / 1000)} s of rest` : ''}. Run the job again later, or raise "deadline-seconds".`;
        return { kind: 'busy', errcode: null, errmsg, retryAfterMs: wait, cure };
    }
    const redirected = status >= 300 && status < 400 ? ' Redirects are not followed.' : '';
    const cure = `${host} refused the message: HTTP ${status}.${redirected} Check that "webhook" is the robot's URL as DingTalk shows it, and that nothing stands between the runner and DingTalk.`;
    return { kind: 'refused', errcode: null, errmsg, blame: 'message', cure };
}
function ambiguousResult(host, reason, maxAttempts) {
    return {
        kind: 'ambiguous',
        errcode: null,
        errmsg: `no clear answer from ${host}: ${reason}`,
        maxAttempts,
        cure: `${host} gave no clear answer: ${reason}. The message may have been delivered: look into the group before you send it again.`,
    };
}
/** Characters of a description that an annotation shows. */
const maxDescription = 300;
const mute = { errcode: undefined, errmsg: '', description: '', blocked: false };
function replyOf(body, redact) {
    const value = classify_jsonOf(body);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return mute;
    const fields = new Map(Object.entries(value));
    const text = fields.get('errmsg');
    const said = typeof text === 'string' ? redact(text) : '';
    const errmsg = printable(said);
    const description = printable(descriptionIn(said), maxDescription);
    const errcode = errcodeOf(fields.get('errcode'));
    if (errcode === undefined && fields.get('source') === 'x5') {
        return { ...mute, errmsg: 'the IP address is blocked', blocked: true };
    }
    return { errcode, errmsg, description, blocked: false };
}
/** The documentation's sample has the code as a string. */
function errcodeOf(value) {
    if (typeof value === 'string' && /^-?\d{1,9}$/.test(value))
        return Number(value);
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
/** JSON is UTF-8 (RFC 8259, 8.1), so other bytes are not JSON; a byte order mark is ignored. */
function classify_jsonOf(body) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/robot/wire/sign.js

/**
 * DingTalk's signature in base64, not yet URL-encoded: HMAC-SHA256 keyed with the secret over `timestamp +
 * "\n" + secret`. (Feishu's robots swap key and message.) Source: open.dingtalk.com, "custom robot: security
 * settings".
 */
function sign(timestampMs, secret) {
    const key = secret.reveal();
    return (0,external_node_crypto_.createHmac)('sha256', key).update(`${timestampMs}\n${key}`).digest('base64');
}

;// CONCATENATED MODULE: ./lib/robot/wire/request.js


/**
 * Builds the request for one attempt; `nowMs` is the time of the signature, which DingTalk accepts for one
 * hour.
 */
function requestFor(robot, message, nowMs) {
    const { origin, path, token } = robot.webhook;
    const query = new URLSearchParams({ access_token: token.reveal() });
    let shown = `${origin}${path}?access_token=***`;
    let signature;
    if (robot.secret) {
        signature = new Secret(sign(nowMs, robot.secret));
        query.set('timestamp', String(nowMs));
        query.set('sign', signature.reveal());
        shown += `&timestamp=${nowMs}&sign=***`;
    }
    return {
        origin,
        path: new Secret(`${path}?${query}`),
        sign: signature,
        body: JSON.stringify(message),
        shown,
    };
}

;// CONCATENATED MODULE: ./lib/robot/attempt.js





/**
 * Posts the message once, in its current variant and freshly signed, and classifies the response. Records in the
 * state what was posted.
 */
async function attempt(state, robot, run) {
    const { runtime, health, policy } = run;
    const signedMs = runtime.now() + health.clockOffsetMs(robot);
    const { request, message, truncated } = prepare(state, robot, signedMs, run);
    if (request.sign)
        runtime.log.mask(request.sign.reveal());
    state.message = message;
    state.truncated = truncated;
    state.attempts += 1;
    const startMs = runtime.monotonic();
    state.deadlineMs ??= startMs + policy.deadlineMs;
    const rateLimiter = health.rateLimiterOf(robot);
    const counted = rateLimiter.take(startMs);
    const timeoutMs = Math.max(1, Math.min(policy.timeoutMs, state.deadlineMs - startMs));
    runtime.log.debug(`POST ${request.shown}`);
    const outcome = await runtime.post(request, timeoutMs, run.inFlight);
    counted.endMs = runtime.monotonic();
    if (outcome.kind === 'unreached')
        rateLimiter.release(counted);
    const redactSign = createRedactor(request.sign ? [request.sign.reveal()] : []);
    const redact = (text) => redactSign(run.redact(text));
    const attemptResult = classify(outcome, {
        origin: robot.webhook.origin,
        signedMs,
        isSigned: robot.secret !== undefined,
        redact,
    });
    if (attemptResult.errcode !== null)
        health.recordAnswer(robot);
    if (attemptResult.kind === 'sent')
        health.recordSuccess(robot, startMs);
    return attemptResult;
}
/** What an attempt posts. Throws a `UserError` if the message cannot be rendered or contains a secret. */
function prepare(state, robot, signedMs, secrets) {
    const { message: content, truncated } = state.planned.draft.renderFor(robot, state.variant);
    const message = { ...content, msgUuid: state.msgUuid };
    const request = requestFor(robot, message, signedMs);
    refuseSecrets(request.body, state, secrets);
    return { request, message, truncated };
}
/** Searches the body for credentials: a template or an event may have brought one into the message. */
function refuseSecrets(body, { planned }, { tokens, secrets }) {
    const [webhook, secret] = planned.destination.name.startsWith('#')
        ? ['webhook', 'secret']
        : ['robots', 'robots'];
    const inBody = (value) => containsSecret(body, value);
    const found = tokens.some(inBody)
        ? `the access token of a robot (input "${webhook}")`
        : secrets.some(inBody)
            ? `the signing secret of a robot (input "${secret}")`
            : undefined;
    if (!found)
        return;
    throw new UserError(`The message for ${printable(planned.destination.name)} contains ${found}, so it was not sent. Take the secret out of "title", "text", "payload" or the event, and renew it in DingTalk if others have seen it.`);
}

;// CONCATENATED MODULE: ./lib/robot/delivery-state.js




/** Characters shown of an error that is not a response of DingTalk. */
const delivery_state_maxTold = 2_000;
function newDeliveryState(planned, runtime) {
    return {
        planned,
        order: poolOrder(planned),
        warnings: [],
        robot: undefined,
        variant: 'whole',
        msgUuid: runtime.uuid(),
        attempts: 0,
        retries: 0,
        cappedAttempts: 0,
        waitedForLimit: false,
        signedAgain: false,
        ambiguous: false,
        truncated: false,
        unsafeBecause: undefined,
        startMs: runtime.monotonic(),
        deadlineMs: undefined,
        message: undefined,
    };
}
function sentResult(state, errmsg, run) {
    if (state.unsafeBecause !== undefined)
        state.warnings.push(withheldWarning(state));
    const fields = resultFields(state, run.runtime);
    const shown = state.message && ` "${printable(run.redact(headingOf(state.message)), maxHeading)}"`;
    const tries = state.attempts > 1 ? `attempt ${state.attempts}, ` : '';
    logProgress(state, run, `sent${shown ?? ''} (${state.message?.msgtype}, ${tries}${fields.durationMs} ms)`);
    return {
        ...fields,
        status: 'sent',
        errcode: 0,
        errmsg: errmsg || 'ok',
        cure: undefined,
    };
}
/** Characters of a message's heading in the log. */
const maxHeading = 120;
function failedResult(state, attemptResult, run) {
    const { attempts, ambiguous } = state;
    const tried = attempts > 1 ? ` Tried ${attempts} times.` : attempts === 0 ? ' This message was not tried.' : '';
    const doubt = ambiguous && attemptResult.kind !== 'ambiguous'
        ? ' An earlier attempt got no clear answer and may have been delivered.'
        : '';
    logProgress(state, run, `not delivered: ${attemptResult.errmsg}`);
    const { errcode, errmsg, cure } = attemptResult;
    return {
        ...resultFields(state, run.runtime),
        status: 'failed',
        errcode,
        errmsg,
        cure: cure + tried + doubt,
    };
}
function cancelledResult(state, attemptResult, run) {
    const why = attemptResult ? ` Before that: ${attemptResult.errmsg}.` : '';
    const doubt = state.ambiguous ? ' It may have been delivered all the same.' : '';
    return {
        ...resultFields(state, run.runtime),
        status: 'cancelled',
        errcode: attemptResult?.errcode ?? null,
        errmsg: 'cancelled',
        cure: `The run was cancelled before DingTalk had accepted the message.${why}${doubt}`,
    };
}
/** Logs one line about this delivery. */
function logProgress({ planned }, { runtime }, text) {
    runtime.log.info(`${printable(planned.destination.name)}: ${text}`);
}
/** The failed delivery of a message that was not tried because its host has an open circuit. */
function untriedResult(state, { messages, errmsg: last }, run) {
    const { host } = new URL(state.order[0].webhook.origin);
    const errmsg = `not tried: ${messages} messages in a row got no response from ${host}`;
    const cure = `This message was not tried, since the ${messages} before it got no response from ${host}. The last of them: ${last}.`;
    logProgress(state, run, errmsg);
    return { ...resultFields(state, run.runtime), status: 'failed', errcode: null, errmsg, cure };
}
/** The failed delivery of a message that cannot be rendered: an error of its author, or a bug. */
function delivery_state_errorResult(state, error, run) {
    const text = printable(run.redact(error instanceof Error ? error.message : String(error)), delivery_state_maxTold);
    const expected = error instanceof UserError;
    if (!expected && error instanceof Error)
        run.runtime.log.debug(run.redact(error.stack ?? ''));
    const errmsg = expected ? text : `unexpected error: ${text}`;
    const cure = `The message was not delivered: ${errmsg}. This is a bug of the action: please report it, with the debug log of this step.`;
    logProgress(state, run, `not delivered: ${errmsg}`);
    return {
        ...resultFields(state, run.runtime),
        status: 'failed',
        errcode: null,
        errmsg,
        cure: expected ? text : cure,
    };
}
/** DingTalk does not say which word or link it refused; the event is kept as a dead letter. */
function withheldWarning({ planned, unsafeBecause }) {
    const [first, ...others] = planned.events;
    const event = first ? `event "${printable(first.id)}" (${printable(first.type)})` : 'message';
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `DingTalk called the content of ${event}${more} unsafe (${unsafeBecause}), so "${printable(planned.destination.name)}" got repository, workflow, branch and links alone. Change "title" and "text", or the words of the event, and send it again.`;
}
/** The fields that every delivery has, however it ended. */
function resultFields(state, runtime) {
    const { planned, attempts, ambiguous, message, warnings } = state;
    const withheld = state.unsafeBecause !== undefined;
    const truncated = state.truncated || withheld;
    const durationMs = Math.round(runtime.monotonic() - state.startMs);
    return {
        planned,
        robot: planned.destination.name,
        attempts,
        ambiguous,
        truncated,
        withheld,
        durationMs,
        message,
        warnings,
    };
}
/** The pool, rotated to a robot that the event's id picks: independent runs share the robots evenly. */
function poolOrder({ destination: { pool }, events }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${events[0]?.source}\n${events[0]?.id}`).digest();
    const start = hash.readUInt32BE() % pool.length;
    const [first = pool[0], ...rest] = [...pool.slice(start), ...pool.slice(0, start)];
    return [first, ...rest];
}

;// CONCATENATED MODULE: ./lib/robot/deliver-one.js




/**
 * Delivers one message: attempts until it is sent or nothing is left to try. An unexpected error fails only this
 * delivery.
 */
async function deliverOne(planned, run, progress) {
    const state = newDeliveryState(planned, run.runtime);
    try {
        return await runAttempts(state, run, progress);
    }
    catch (error) {
        return delivery_state_errorResult(state, error, run);
    }
}
async function runAttempts(state, run, progress) {
    const { runtime, signal, health, policy } = run;
    let attemptResult;
    const silenceOf = (robot) => health.openCircuitOf(robot, state.startMs);
    const quiet = silenceOf(state.order[0]);
    if (quiet && !excludeRobots(state, (robot) => silenceOf(robot) !== undefined)) {
        return untriedResult(state, quiet, run);
    }
    while (!signal.aborted) {
        if (attemptResult && leftMs(state, run) < leastAttemptMs)
            return failedResult(state, attemptResult, run);
        const pick = health.pick(state.order, state.robot, state.ambiguous, runtime.monotonic());
        if (pick.kind === 'none')
            return failedResult(state, pick.attemptResult, run);
        if (pick.kind === 'resting') {
            const goesOn = !state.waitedForLimit && state.retries < policy.retries;
            if (!goesOn || leftMs(state, run) < pick.waitMs + restSlackMs)
                return failedResult(state, pick.attemptResult, run);
            state.waitedForLimit = true;
            state.retries += 1;
            state.deadlineMs ??= runtime.monotonic() + policy.deadlineMs;
            logProgress(state, run, `the robot is rate-limited; one more try in ${deliver_one_seconds(pick.waitMs)}`);
            await runtime.sleep(Math.ceil(pick.waitMs) + 1, signal);
            continue;
        }
        if (pick.waitMs > 0) {
            if (attemptResult && leftMs(state, run) <= pick.waitMs)
                return failedResult(state, attemptResult, run);
            if (pick.waitMs >= leastToldMs)
                logProgress(state, run, paceWords(progress, runtime.now() + pick.waitMs));
            // A timer may fire up to a millisecond early by the monotonic clock.
            await runtime.sleep(Math.ceil(pick.waitMs) + 1, signal);
            continue;
        }
        state.robot = pick.robot;
        const result = await attempt(state, pick.robot, run);
        if (result.kind === 'sent')
            return sentResult(state, result.errmsg, run);
        attemptResult = result;
        const next = nextStep(state, pick.robot, result, run);
        if (next === 'give up') {
            if (result.errcode === null && result.kind !== 'refused')
                health.recordNoAnswer(pick.robot, result.errmsg, runtime.monotonic());
            return failedResult(state, result, run);
        }
        if (next > 0)
            await runtime.sleep(next, signal);
    }
    return cancelledResult(state, attemptResult, run);
}
/** Shorter delays are not logged. */
const leastToldMs = 1_000;
const restSlackMs = rateLimit.leastLeftMs - rateLimit.restMs;
/** Decides what happens after a failed attempt: the delay in ms before the next one, or 'give up'. */
function nextStep(state, robot, attemptResult, run) {
    const { runtime, health, policy } = run;
    switch (attemptResult.kind) {
        case 'refused':
            if (attemptResult.blame === 'message')
                return 'give up';
            health.recordRefusal(robot, attemptResult);
            if (state.order.length > 1 && attemptResult.blame !== 'host')
                state.warnings.push(hopWarning(state, robot, attemptResult));
            if (attemptResult.blame === 'match' && !excludeRobots(state, (other) => other === robot))
                return 'give up';
            return 0;
        case 'rate-limited':
            health.recordRateLimit(robot, attemptResult, runtime.monotonic());
            logProgress(state, run, `robot ${deliver_one_placeOf(state, robot)}: ${attemptResult.errmsg}`);
            return 0;
        case 'skewed': {
            if (state.signedAgain)
                return 'give up';
            state.signedAgain = true;
            const offsetMs = attemptResult.serverMs - runtime.now();
            health.setClockOffset(robot, offsetMs);
            state.warnings.push(skewWarning(offsetMs));
            return 0;
        }
        case 'too-long':
            return state.variant === 'whole' ? switchVariant(state, 'shrunk', run) : 'give up';
        case 'unsafe':
            if (state.variant === 'trusted')
                return 'give up';
            state.unsafeBecause = attemptResult.description;
            return switchVariant(state, 'trusted', run);
        case 'ambiguous':
            state.ambiguous = true;
            // A cancelled run repeats nothing, and the delivery is cancelled rather than failed.
            if (policy.delivery === 'at-most-once' && !run.signal.aborted)
                return 'give up';
            return retryDelay(state, attemptResult.maxAttempts, 0, attemptResult, run);
        case 'safe':
            return retryDelay(state, attemptResult.maxAttempts, 0, attemptResult, run);
        case 'busy':
            return retryDelay(state, Number.POSITIVE_INFINITY, attemptResult.retryAfterMs, attemptResult, run);
        default:
            return attemptResult;
    }
}
function retryDelay(state, maxAttempts, retryAfterMs, attemptResult, run) {
    if (run.signal.aborted)
        return 0;
    if (Number.isFinite(maxAttempts))
        state.cappedAttempts += 1;
    if (state.cappedAttempts >= maxAttempts || state.retries >= run.policy.retries)
        return 'give up';
    const wait = waitMs(state.retries + 1, retryAfterMs, run.runtime.random);
    if (wait + leastAttemptMs > leftMs(state, run))
        return 'give up';
    state.retries += 1;
    logProgress(state, run, `${attemptResult.errmsg}; again in ${deliver_one_seconds(wait)}`);
    return wait;
}
/** Excludes robots from further attempts. Returns false, and excludes none, if no robot would be left. */
function excludeRobots(state, isOut) {
    const [first, ...rest] = state.order.filter((robot) => !isOut(robot));
    if (!first)
        return false;
    state.order = [first, ...rest];
    return true;
}
function switchVariant(state, variant, run) {
    state.variant = variant;
    state.msgUuid = run.runtime.uuid();
    logProgress(state, run, variant === 'shrunk' ? 'too long for DingTalk; again, shortened' : 'unsafe to DingTalk; again, reduced');
    return 0;
}
function leftMs({ deadlineMs }, { runtime, policy }) {
    return deadlineMs === undefined ? policy.deadlineMs : deadlineMs - runtime.monotonic();
}
function paceWords({ sent, left }, untilMs) {
    const time = new Date(untilMs).toISOString().slice(11, 19);
    return `${sent} sent, waiting until ${time} UTC (20 messages a minute for each robot), ${left} left`;
}
function hopWarning(state, robot, { blame, cure }) {
    const what = blame === 'match' ? 'did not take a message' : 'takes no messages';
    const group = printable(state.planned.destination.name);
    return `Robot ${deliver_one_placeOf(state, robot)} in "${group}" ${what}. ${cure}`;
}
/** `1 of 3`, as the user counts the robots of a group. */
function deliver_one_placeOf({ planned }, robot) {
    const { pool } = planned.destination;
    return `${pool.indexOf(robot) + 1} of ${pool.length}`;
}
function skewWarning(offsetMs) {
    const minutes = Math.round(Math.abs(offsetMs) / 60_000);
    return `The runner's clock is ${minutes} minutes ${offsetMs > 0 ? 'behind' : 'ahead of'} DingTalk's. The message was signed again with DingTalk's time; set the clock of the runner.`;
}
function deliver_one_seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./lib/robot/rate-limiter.js
/**
 * DingTalk takes 20 messages a minute from a robot, then blocks it for ten. Source: open.dingtalk.com,
 * "custom robot: limits".
 */
const limit = { messages: 20, windowMs: 60_000 };
/**
 * Limits one robot within a run to 20 requests in any 60 seconds, for all lanes together. Times are
 * monotonic milliseconds.
 */
class RateLimiter {
    #requests = [];
    /** Milliseconds until the next request may be sent; 0 for now. */
    waitMs(nowMs) {
        const ends = this.#requests.map(({ endMs = nowMs }) => endMs).sort((a, b) => a - b);
        const oldest = ends.at(-limit.messages);
        return oldest === undefined ? 0 : Math.max(0, oldest + limit.windowMs - nowMs);
    }
    /** Records a request. */
    take(nowMs) {
        const request = { endMs: undefined };
        const counting = this.#requests.filter(({ endMs = nowMs }) => endMs + limit.windowMs > nowMs);
        this.#requests = [...counting, request];
        return request;
    }
    /** Removes a request that never reached the robot. */
    release(request) {
        this.#requests = this.#requests.filter((other) => other !== request);
    }
}

;// CONCATENATED MODULE: ./lib/robot/robot-health.js



/**
 * What a run has learnt of its robots and their hosts; shared by all lanes. Times are monotonic
 * milliseconds.
 */
class RobotHealth {
    #robots = new Map();
    #hosts = new Map();
    #clocks = new Map();
    #silences = new Map();
    /**
     * Picks among the robots in this order: `current` while it can be used, else the robot that is free first.
     * Waits for the rate limit of `current` while another robot is free only if it `stays`.
     */
    pick(order, current, stays, nowMs) {
        const usable = order.filter((robot) => !this.#refusalOf(robot));
        if (usable.length === 0)
            return { kind: 'none', attemptResult: this.#firstRefusal(order) };
        const awake = usable.filter((robot) => this.#restMs(robot, nowMs) === 0);
        const waits = awake
            .map((robot) => ({ kind: 'robot', robot, waitMs: this.rateLimiterOf(robot).waitMs(nowMs) }))
            .sort((a, b) => a.waitMs - b.waitMs);
        const choice = waits.find(({ robot, waitMs }) => robot === current && (stays || waitMs === 0)) ?? waits[0];
        if (choice)
            return choice;
        const [first] = usable
            .flatMap((robot) => this.#of(robot).limit ?? [])
            .sort((a, b) => a.untilMs - b.untilMs);
        if (!first)
            throw new Error('a robot that is neither refused, resting nor awake');
        return { kind: 'resting', waitMs: first.untilMs - nowMs, attemptResult: first.attemptResult };
    }
    rateLimiterOf(robot) {
        return this.#of(robot).rateLimiter;
    }
    /** Milliseconds to add to the runner's clock when signing for this host. */
    clockOffsetMs({ webhook }) {
        return this.#clocks.get(webhook.origin) ?? 0;
    }
    setClockOffset({ webhook }, offsetMs) {
        this.#clocks.set(webhook.origin, offsetMs);
    }
    /** The open circuit of a host, if it has one. */
    openCircuitOf({ webhook }, nowMs) {
        const known = this.#silences.get(webhook.origin);
        if (!known || known.messages < circuitBreaker.messages)
            return undefined;
        return nowMs - known.sinceMs < circuitBreaker.ms ? undefined : known;
    }
    recordAnswer({ webhook }) {
        this.#silences.delete(webhook.origin);
    }
    /** Records a message that was given up without a response of DingTalk. */
    recordNoAnswer({ webhook }, errmsg, nowMs) {
        const { messages, sinceMs } = this.#silences.get(webhook.origin) ?? { messages: 0, sinceMs: nowMs };
        this.#silences.set(webhook.origin, { messages: messages + 1, sinceMs, errmsg });
    }
    recordRefusal(robot, attemptResult) {
        if (attemptResult.blame === 'robot')
            this.#of(robot).refusal = attemptResult;
        if (attemptResult.blame === 'host')
            this.#hosts.set(robot.webhook.origin, attemptResult);
    }
    /**
     * The first time, the robot rests for the minute that the limit looks back on; limited again after that,
     * it counts as blocked. A response to a request that another lane had in flight when the rest began
     * changes nothing.
     */
    recordRateLimit(robot, attemptResult, nowMs) {
        const health = this.#of(robot);
        if (this.#restMs(robot, nowMs) > 0)
            return;
        const ms = health.limit ? rateLimit.blockMs : rateLimit.restMs;
        health.limit = { attemptResult, untilMs: nowMs + ms };
    }
    /**
     * Records that a message posted at `postedMs` was accepted. One posted before a rest says nothing about
     * the time after it.
     */
    recordSuccess(robot, postedMs) {
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
        const attemptResult = this.#refusalOf(order[0]);
        if (!attemptResult)
            throw new Error('a robot that is not refused was taken for one that is');
        return attemptResult;
    }
    #of(robot) {
        const key = keyOf(robot);
        const known = this.#robots.get(key);
        if (known)
            return known;
        const health = { rateLimiter: new RateLimiter(), refusal: undefined, limit: undefined };
        this.#robots.set(key, health);
        return health;
    }
}

;// CONCATENATED MODULE: ./lib/robot/secrets.js

function secretsIn(plannedDeliveries) {
    const robots = new Set(plannedDeliveries.flatMap(({ destination }) => destination.pool));
    const tokens = new Set([...robots].map(({ webhook }) => webhook.token.reveal()));
    const secrets = new Set([...robots].flatMap(({ secret }) => secret?.reveal() ?? []));
    return { tokens: [...tokens], secrets: [...secrets], redact: createRedactor([...tokens, ...secrets]) };
}

;// CONCATENATED MODULE: ./lib/robot/deliver.js




/**
 * Delivers messages, in order to each destination and in parallel to different ones. Returns one result
 * each, in the given order. Never rejects because a delivery failed. When `signal` is aborted, nothing new
 * is posted, delays end, and a request in flight gets three seconds for its response.
 */
async function deliver(plannedDeliveries, policy, runtime, signal) {
    const end = new AbortController();
    const run = {
        policy,
        runtime,
        signal,
        inFlight: inFlightSignal(runtime, signal, end.signal),
        health: new RobotHealth(),
        ...secretsIn(plannedDeliveries),
    };
    const lanes = Map.groupBy(plannedDeliveries.entries(), ([, { destination }]) => destination.name);
    const deliveries = await Promise.all([...lanes.values()].map((lane) => deliverLane(lane, run)));
    // An explicit reason avoids creating an error with a stack.
    end.abort('delivered');
    return deliveries
        .flat()
        .sort(([a], [b]) => a - b)
        .map(([, delivery]) => delivery);
}
/** One after the other, in order; a failed delivery does not stop the next. */
async function deliverLane(lane, run) {
    const done = [];
    let sent = 0;
    for (const [index, planned] of lane) {
        const delivery = await deliverOne(planned, run, { sent, left: lane.length - done.length });
        if (delivery.status === 'sent')
            sent += 1;
        run.runtime.onDelivery?.(delivery);
        done.push([index, delivery]);
    }
    return done;
}
/** Aborted when a cancelled run has waited long enough for requests in flight. */
function inFlightSignal(runtime, signal, end) {
    const inFlight = new AbortController();
    const onCancel = () => void runtime.sleep(graceMs, end).then(() => inFlight.abort());
    if (signal.aborted)
        onCancel();
    else
        signal.addEventListener('abort', onCancel, { once: true, signal: end });
    return inFlight.signal;
}

;// CONCATENATED MODULE: ./lib/robot/directory/directory.js


/** The hosts that may be posted to, each once: `https://oapi.dingtalk.com`. */
function originsOf({ destinations }) {
    return [...new Set(destinations.flatMap(({ pool }) => pool.map(({ webhook }) => webhook.origin)))];
}
/**
 * The destinations of a message: the groups of `chat-group`, else the event's `xvchatgroup`, else the
 * default group. Robots of `webhook` have no group name and get every message, whatever `xvchatgroup` says.
 * Throws a `UserError` that lists the known groups.
 */
function destinationsFor(book, { chatGroup, xvchatgroup }) {
    if (book.kind === 'webhooks') {
        if (chatGroup.length === 0)
            return { destinations: book.destinations, groupsWithoutWebhook: [] };
        throw inputError('chat-group', 'chooses among the groups of "robots", which is not given.');
    }
    const known = [...book.destinations.map(({ name }) => name), ...book.groupsWithoutWebhook];
    const names = chatGroup.length > 0 ? [...new Set(chatGroup)] : [xvchatgroup ?? book.defaultGroup ?? ''];
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw unknownGroup(unknown, known, chatGroup.length > 0);
    return {
        destinations: names.flatMap((name) => book.destinations.find((one) => one.name === name) ?? []),
        groupsWithoutWebhook: names.filter((name) => book.groupsWithoutWebhook.includes(name)),
    };
}
function unknownGroup(name, known, isInput) {
    const list = known.map((group) => `"${printable(group)}"`).join(', ');
    if (isInput)
        return inputError('chat-group', `must name groups of "robots": ${list}.`, name);
    return new UserError(`The event's xvchatgroup "${printable(name)}" is no group of "robots". Known groups: ${list}. Add it there, or choose with "chat-group".`);
}

;// CONCATENATED MODULE: ./lib/robot/dry-run.js




/**
 * A dry run: does everything that `deliver` does except posting, and logs each request without credentials.
 */
function performDryRun(plannedDeliveries, runtime) {
    const secrets = secretsIn(plannedDeliveries);
    return plannedDeliveries.map((planned) => {
        const state = newDeliveryState(planned, runtime);
        try {
            const { request, message, truncated } = prepare(state, state.order[0], runtime.now(), secrets);
            runtime.log.info(`${printable(planned.destination.name)}: POST ${request.shown}`);
            runtime.log.info(secrets.redact(request.body));
            const way = { ...resultFields(state, runtime), message, truncated };
            return { ...way, status: 'dry-run', errcode: null, errmsg: 'dry run', cure: undefined };
        }
        catch (error) {
            return delivery_state_errorResult(state, error, { ...secrets, runtime });
        }
    });
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __nccwpck_require__(3053);
;// CONCATENATED MODULE: ./lib/robot/wire/no-debug-log.js

// undici prints every URL with its signature when NODE_DEBUG names it, unless its channels already have a
// subscriber. Source: undici, lib/core/diagnostics.js. Must be imported before undici.
for (const channel of ['undici:client:sendHeaders', 'undici:request:headers']) {
    if (!(0,external_node_diagnostics_channel_.hasSubscribers)(channel))
        (0,external_node_diagnostics_channel_.subscribe)(channel, () => { });
}

// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/pool.js
var dispatcher_pool = __nccwpck_require__(628);
var pool_default = /*#__PURE__*/__nccwpck_require__.n(dispatcher_pool);
;// CONCATENATED MODULE: ./lib/robot/wire/connect-failure.js


/** Throws a failure out of the connect function. */
class ConnectError extends Error {
    failure;
    constructor(fault) {
        super(fault.reason);
        this.failure = fault;
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
 * The failure behind an error from connecting, which may be a `UserError` of the proxy settings. Searches
 * `cause` and the inner errors of an `AggregateError`.
 */
function connectFailureOf(error) {
    if (error instanceof UserError) {
        return { kind: 'refused', reason: 'the settings of the proxy cannot be used', cure: error.message };
    }
    const codes = codesOf(error);
    const row = codes.map((code) => faults.find((known) => known.codes.includes(code))).find((known) => known);
    const shownCodes = codes.length > 0 ? ` (${printable([...new Set(codes)].join(', '))})` : '';
    if (row) {
        const { codes: _, words, ...rest } = row;
        return { ...rest, reason: words + shownCodes };
    }
    if (codes.some((code) => /^CERT_|^ERR_TLS|^ERR_SSL|^INVALID_CA|^CRL_|^INVALID_PURPOSE|^PATH_LENGTH/.test(code))) {
        return { kind: 'refused', reason: `the TLS connection failed${shownCodes}`, cure: authority };
    }
    return { kind: 'safe', reason: `no connection${shownCodes}`, cure: network };
}
/** The failure for a proxy's response to CONNECT other than 200. */
function proxyStatusFailure(status) {
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
/** The failure for a proxy that does not answer CONNECT as a proxy does. */
function proxyFailure(error) {
    const fault = connectFailureOf(error);
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

;// CONCATENATED MODULE: ./lib/robot/wire/post.js

/** A robot's response has a few hundred bytes; a longer one is not from DingTalk. */
const maxAnswerBytes = 64 * 1024;
/**
 * Posts the request once and settles at the first of: a whole response, an error, the timeout, the abort.
 * `unreached` and `lost` differ in whether undici began to write: it calls `onRequestStart` on a connected
 * socket, directly before the first byte.
 */
function postOnce(dispatcher, request, timeoutMs, signal) {
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
            // undici frees the connection one turn of the event loop after the response; a message posted before
            // that would open another.
            setImmediate(() => setImmediate(resolve, outcome));
        };
        const fail = (reason, fault) => {
            if (!controller)
                return settle({ kind: 'unreached', fault: fault() });
            // Any status but 200 is enough to classify the response, even if its body breaks off.
            if (head && head.status !== 200)
                return settle({ kind: 'answer', answer: { ...head, body: Buffer.concat(chunks) } });
            settle({ kind: 'lost', reason });
        };
        const giveUp = (reason, fault) => {
            fail(reason, fault);
            controller?.abort(new Error(reason));
        };
        const onAbort = () => giveUp('the run was cancelled', () => connectFailureOf(undefined));
        const onTimeout = () => giveUp(`no ${head ? 'end of the answer' : 'answer'} in ${timeoutMs / 1000} s`, () => connectFailureOf(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
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
            onResponseError: (_, error) => fail(post_reasonOf(error), () => error instanceof ConnectError ? error.failure : connectFailureOf(error)),
        });
    });
}
/** Our words for undici's errors after writing. Source: undici, docs/docs/api/Errors.md. */
const post_reasons = {
    UND_ERR_SOCKET: 'the connection was closed before the answer',
    ECONNRESET: 'the connection was reset before the answer',
    EPIPE: 'the connection was reset before the answer',
    UND_ERR_RES_EXCEEDED_MAX_SIZE: `the answer is longer than ${maxAnswerBytes / 1024} KiB`,
    UND_ERR_HEADERS_OVERFLOW: 'the header of the answer is too long',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer broke off',
};
function post_reasonOf(error) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (code.startsWith('HPE_'))
        return 'the answer is not HTTP';
    return (post_reasons[code] ?? `the connection broke before the answer${/^[A-Z_]+$/.test(code) ? ` (${code})` : ''}`);
}
function single(value) {
    return typeof value === 'string' ? value : value?.[0];
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./lib/robot/wire/tunnel.js

/** The proxy responded to CONNECT with another status than 200. */
class TunnelRefused extends Error {
    status;
    constructor(status) {
        super(`CONNECT was answered with HTTP ${status}`);
        this.status = status;
    }
}
/**
 * Opens a socket through the proxy to `target` (`host:port`), not yet encrypted. Rejects with
 * `TunnelRefused` or the error of the connection. Uses Node's own client: undici's ProxyAgent gives the
 * proxy's status only in a sentence and cannot connect ahead of a request.
 */
async function openTunnel(proxy, target, signal, ca) {
    const { request } = proxy.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7239, 23));
    return new Promise((resolve, reject) => {
        const connecting = request({
            method: 'CONNECT',
            host: proxy.hostname,
            port: proxy.port,
            path: target,
            agent: false,
            headers: { host: target },
            // Set explicitly: Node would take it from the `host` header, which names the target.
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




/**
 * Timeout for each address of a host. Node's default of 250 ms gives up on a slow IPv4 beside a dead IPv6.
 */
const familyTimeoutMs = 3_000;
/**
 * Opens a socket for HTTP/1.1 to the origin: direct or through a tunnel, with TLS for https. Rejects with
 * `Unreached`, also if `signal` is aborted.
 */
async function openSocket(origin, settings, signal) {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(settings.connectTimeoutMs)]);
    try {
        const proxy = proxyFor(origin, settings.env);
        const tunnel = proxy && (await openTunnel(proxy, socket_targetOf(origin), inTime, settings.ca).catch(throwProxyFault));
        return await connected(origin, tunnel, settings, inTime);
    }
    catch (error) {
        throw error instanceof ConnectError ? error : new ConnectError(connectFailureOf(error));
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
    const tls = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
    const socket = tls.connect({
        ...address,
        ...(tunnel && { socket: tunnel }),
        ...(ca && { ca: [...ca] }),
        servername: (0,external_node_net_.isIP)(host) ? '' : host,
        ALPNProtocols: ['http/1.1'],
        // Set explicitly, so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot switch it off.
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
            // Stays attached, for errors of a socket that waits for its first request.
            .on('error', reject)
            .once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    });
}
function throwProxyFault(error) {
    throw new ConnectError(error instanceof TunnelRefused ? proxyStatusFailure(error.status) : proxyFailure(error));
}
/** An IPv6 address without the brackets it has in a URL. */
function hostOf(origin) {
    return new URL(origin).hostname.replace(/^\[(.*)\]$/, '$1');
}
/** The target of CONNECT, always with the port. */
function socket_targetOf(origin) {
    const { hostname, port } = new URL(origin);
    return `${hostname}:${port || 443}`;
}

;// CONCATENATED MODULE: ./lib/robot/wire/transport.js


// undici's index also loads fetch, WebSocket, caches and mocks: docs/decisions/0005-start.md.




const maxHeaderBytes = 16 * 1024;
/** Longest time that an idle connection is kept for the next message, whatever the server offers. */
const maxIdleMs = 30_000;
/** The HTTP transport to the robots. */
function openTransport(settings) {
    const pools = new Map();
    const warm = new Map();
    const sockets = new Set();
    const closing = new AbortController();
    const newSocket = async (origin) => {
        const socket = await openSocket(origin, settings, closing.signal);
        sockets.add(socket.once('close', () => sockets.delete(socket)));
        return socket;
    };
    const socketFor = async (origin) => {
        const early = warm.get(origin);
        warm.delete(origin);
        const socket = await early;
        return socket?.writable ? socket : newSocket(origin);
    };
    const poolFor = (origin) => {
        const known = pools.get(origin);
        if (known)
            return known;
        const pool = new (pool_default())(origin, {
            connect: (_, callback) => void socketFor(origin).then((socket) => callback(null, socket), 
            // undici does not know this error as a socket error, so it fails the request instead of connecting
            // again and again.
            (error) => callback(error instanceof ConnectError ? error : new ConnectError(connectFailureOf(error)), null)),
            allowH2: false,
            pipelining: 1,
            maxHeaderSize: maxHeaderBytes,
            maxResponseSize: maxAnswerBytes,
            // The timer in `post` covers the whole attempt exactly; undici's timers are coarse.
            headersTimeout: 0,
            bodyTimeout: 0,
            keepAliveMaxTimeout: maxIdleMs,
        });
        pools.set(origin, pool);
        return pool;
    };
    return {
        post: (request, timeoutMs, signal) => postOnce(poolFor(request.origin), request, timeoutMs, signal),
        preconnect: (origin) => {
            warm.set(origin, newSocket(origin).catch(() => undefined));
            return (0,promises_namespaceObject.setImmediate)();
        },
        close: () => {
            closing.abort('closed');
            for (const socket of sockets)
                socket.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./lib/route.js


/**
 * By input `chat-group`, else the event's `xvchatgroup`, else the default group. A dead letter that reached
 * some destinations before names the others in `undelivered` and goes only there; marks that match no
 * destination are ignored.
 */
function routeBy(book, chatGroup) {
    return (event) => {
        const addressed = destinationsFor(book, { chatGroup, xvchatgroup: route_textOf(event.xvchatgroup) });
        const marks = route_textOf(event.undelivered)?.split(',') ?? [];
        const missed = addressed.destinations.filter((one) => marksOf(one, event).some((mark) => marks.includes(mark)));
        return missed.length > 0 ? { destinations: missed, groupsWithoutWebhook: [] } : addressed;
    };
}
/** The route of an event as one text: events with the same route can share a message. */
function routeKeyOf(routed) {
    const destinationsOf = destinationsIn(routed);
    return (event) => JSON.stringify(destinationsOf(event).map(({ name }) => name));
}
/** One planned delivery for each draft and each of its destinations. */
function planDeliveries(drafts, routed) {
    const destinationsOf = destinationsIn(routed);
    return drafts.flatMap(({ draft, events }) => {
        const destinations = events.slice(0, 1).flatMap(destinationsOf);
        return destinations.map((destination) => ({ destination, draft, events }));
    });
}
function destinationsIn(routed) {
    const byEvent = new Map(routed.map(({ event, destinations }) => [event, destinations]));
    return (event) => byEvent.get(event) ?? [];
}
function route_textOf(attribute) {
    return typeof attribute === 'string' ? attribute : undefined;
}

;// CONCATENATED MODULE: ./lib/workflow/github-api.js
/** GitHub's largest page of jobs. */
const jobsPerPage = 100;
/** Earlier runs that are compared. A run is some 15 kB of JSON. */
const runsPerPage = 30;
/** Annotations read of a job; GitHub keeps ten errors of each step. */
const annotationsPerPage = 50;
/** Loads octokit and its proxy support, and nothing else does. */
async function connectToGitHub({ apiUrl, repository, token, signal }) {
    const [{ getOctokit }, fetch] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(844), __nccwpck_require__.e(413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2413)), proxiedFetch()]);
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = getOctokit(token.reveal(), { baseUrl: apiUrl, log: silent, request: { fetch, signal } });
    const own = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' } };
    return {
        fetch,
        async run(run_id, attempt_number) {
            const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
            return (await octokit.request(route, { ...own, run_id, attempt_number, exclude_pull_requests: true }))
                .data;
        },
        async jobs(run_id, attempt_number, page) {
            const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
            return (await octokit.request(route, { ...own, run_id, attempt_number, page, per_page: jobsPerPage }))
                .data;
        },
        async annotations(check_run_id) {
            const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
            return (await octokit.request(route, { ...own, check_run_id, per_page: annotationsPerPage })).data;
        },
        async runsOf(workflow_id, branch, event) {
            const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
            const filter = { branch, event, status: 'completed', exclude_pull_requests: true };
            return (await octokit.request(route, { ...own, ...filter, workflow_id, per_page: runsPerPage })).data;
        },
        async commit(ref) {
            const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
            return (await octokit.request(route, { ...own, ref, per_page: 1 })).data;
        },
        async logAddress(job_id) {
            const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
            const request = { fetch, signal, redirect: 'manual', parseSuccessResponseBody: false };
            const { headers, data } = await octokit.request(route, { ...own, job_id, request });
            await data?.cancel?.();
            return headers.location;
        },
    };
}
/** Octokit's deprecation notices are not for users of an action, and only log.ts writes to stdout. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/**
 * fetch through the proxy that the environment names for each host, by the rules of the actions toolkit. The
 * toolkit's own proxied fetch decides once, for GITHUB_API_URL, but logs are on another host.
 */
async function proxiedFetch() {
    const [{ Agent, fetch, ProxyAgent }, { getProxyUrl }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4371, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(844)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4844, 23)),
    ]);
    const dispatcherFor = (origin) => {
        const uri = getProxyUrl(origin);
        return uri === '' ? new Agent() : new ProxyAgent({ uri, proxyTls: { allowH2: false } });
    };
    const dispatchers = new Map();
    return (address, options) => {
        const { origin } = new URL(address instanceof Object && 'url' in address ? address.url : address);
        const dispatcher = dispatchers.get(origin) ?? dispatcherFor(origin).compose(http1);
        dispatchers.set(origin, dispatcher);
        return fetch(address, { ...options, dispatcher });
    };
}
/** HTTP/2 is not in the bundle (scripts/left-out.ts), and GitHub would choose it. */
function http1(dispatch) {
    return (options, handler) => dispatch(Object.assign({}, options, { allowH2: false }), handler);
}

;// CONCATENATED MODULE: ./lib/workflow/query-error.js


/**
 * The permission that each part needs. Source: docs.github.com, "Permissions required for GitHub Apps",
 * repository permissions.
 */
const permissions = {
    run: 'actions: read',
    jobs: 'actions: read',
    'earlier runs': 'actions: read',
    logs: 'actions: read',
    annotations: 'checks: read',
    'commit author': 'contents: read',
};
/** With several reasons, the first that the reader can fix is shown. */
const byUse = [
    'no-token',
    'bad-token',
    'permission',
    'rate-limit',
    'not-found',
    'status',
    'slow',
    'network',
    'unreadable',
];
/** One warning for all missing parts; undefined if nothing is missing. */
function queryWarning(problems) {
    const [first] = problems.toSorted((a, b) => byUse.indexOf(a.reason.kind) - byUse.indexOf(b.reason.kind));
    if (first === undefined)
        return undefined;
    const parts = unique(problems.map(({ part }) => part));
    const alike = problems.filter(({ reason }) => reason.kind === first.reason.kind);
    const missing = unique(alike.map(({ part }) => permissions[part]));
    return (`The message is sent without what GitHub did not tell (${parts.join(', ')}): ` +
        wordsOf(first.reason, missing.map((permission) => `"${permission}"`).join(' and ')));
}
function wordsOf(reason, permission) {
    switch (reason.kind) {
        case 'no-token':
            return `there is no "github-token". Give it a token with ${permission}.`;
        case 'bad-token':
            return 'GitHub does not accept the "github-token" (401). Leave it out to use the job\'s own token.';
        case 'permission':
            return `the "github-token" lacks a permission (403). Add ${permission} to the job's "permissions".`;
        case 'not-found':
            return `GitHub knows no such run (404). On github.com the "github-token" needs ${permission} in this repository; a server like Gitea or Forgejo has no such API, and \`github-token: ''\` ends the question.`;
        case 'rate-limit':
            return `the rate limit of the "github-token" is used up until ${reason.resetAt ?? 'later'}.`;
        case 'status':
            return `GitHub answered ${reason.status}.`;
        case 'slow':
            return `GitHub did not answer within ${reason.budgetMs / 1000} s.`;
        case 'network':
            return `GitHub could not be reached (${printable(reason.detail)}). Check the runner's network and proxy.`;
        case 'unreadable':
            return "GitHub's answer is not what its API documents. Check for a proxy or gateway in between.";
        default:
            return reason;
    }
}
/**
 * Why a request failed. Rate limits come as 403 or 429; their headers distinguish them from a missing
 * permission. Source: docs.github.com, "Rate limits for the REST API".
 */
function query_error_reasonOf(error) {
    const failed = objectOf(error);
    const response = objectOf(failed?.response);
    if (response === undefined)
        return { kind: 'network', detail: query_error_codeOf(error) };
    const status = countOf(failed?.status) ?? 0;
    const headers = objectOf(response.headers) ?? {};
    if (status === 429 || (status === 403 && isRateLimit(headers, failed?.message))) {
        return { kind: 'rate-limit', resetAt: resetAt(headers['x-ratelimit-reset']) };
    }
    if (status === 401)
        return { kind: 'bad-token' };
    if (status === 403)
        return { kind: 'permission' };
    if (status === 404)
        return { kind: 'not-found' };
    return { kind: 'status', status };
}
function isRateLimit(headers, message) {
    return (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        /\brate limit/i.test(json_textOf(message) ?? ''));
}
/** The header is in seconds since 1970. */
function resetAt(header) {
    const text = json_textOf(header);
    if (text === undefined || !/^\d{1,11}$/.test(text))
        return undefined;
    return new Date(Number(text) * 1000).toISOString();
}
/** The innermost error code (`ECONNREFUSED`), else the innermost message: causes are nested. */
function query_error_codeOf(error) {
    let text = 'no reason given';
    for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth++) {
        text = json_textOf(inner.code) ?? inner.message;
    }
    return text;
}
function unique(values) {
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./lib/workflow/github-session.js



/**
 * Queries to GitHub within one time budget. Octokit is loaded with the first query, and never without a
 * token.
 */
function openGitHubSession({ apiUrl, repository, token, budgetMs, signal, }) {
    const queryErrors = [];
    const ended = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);
    let connection;
    return {
        errors: () => queryErrors,
        async query(part, question) {
            const fail = (reason) => {
                queryErrors.push({ part, reason: ended.aborted ? { kind: 'slow', budgetMs } : reason });
                return undefined;
            };
            if (token === undefined)
                return fail({ kind: 'no-token' });
            if (ended.aborted)
                return fail({ kind: 'slow', budgetMs });
            try {
                connection ??= connectToGitHub({ apiUrl, repository, token, signal: ended });
                const answer = await question(await connection, ended);
                // undici frees the connection one turn of the event loop after the response; a query sent before
                // that would open another.
                await (0,promises_namespaceObject.setImmediate)();
                return answer ?? fail({ kind: 'unreadable' });
            }
            catch (error) {
                return fail(query_error_reasonOf(error));
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/workflow/telling-lines.js
/** Lines that a phone shows without scrolling. */
const telling_lines_maxLines = 8;
/** Lines of one cluster; the others show what else went wrong. */
const maxClusterLines = 6;
/** Unrated lines allowed inside a cluster. */
const maxGap = 3;
/** Characters of a line that are rated. */
const telling_lines_maxChars = 400;
/**
 * The first rule that matches gives a line its weight. 3: states the failure. 2: belongs to one. 1: counts
 * or repeats failures. -1: says nothing about the reason. A line that matches none weighs 0. Covers the
 * output of nearly ninety tools, one file each in test/fixtures/logs. Every pattern takes linear time.
 */
const rules = [
    // Rulers, carets, bare prefixes: no letter and no digit, or nothing after the prefix.
    { weight: -1, pattern: /^[^\p{L}\p{N}]*$/u },
    {
        weight: -1,
        pattern: /^\s*(?:\[(?:ERROR|error|INFO|info)\]|npm (?:error|ERR!)(?: \d+)?|E|#\d+ [\d.]+|➤ YN\d+:)[\s|^~]*$/,
    },
    // Places described in words.
    { weight: 2, pattern: /^[│ ]*on \S+ line \d+,? / },
    { weight: 3, pattern: /^In \S+ line \d+:/ },
    // Source excerpts and stack frames.
    {
        weight: -1,
        pattern: /^\s{0,60}(?:\[error\] )?(?:>{1,3} {0,8})?\d{0,6} {0,8}[|│] ?(?!\s*(?:Error|error|Found|Required|\S*Error:))/,
    },
    {
        weight: -1,
        pattern: /^\t\S+\.go:\d+(?: \+0x[\da-f]+)?$|^\s*(?:at |# )\S.*[:(]\d+|^\s*at async |^\s*\.\.\. \d+ more|^\s*\d+: 0x[\da-f]+ /,
    },
    { weight: -1, pattern: /^\s*(?:running \d+ tests?|std(?:out|err)\b|code: '|operator: ')/ },
    // What passed.
    { weight: -1, pattern: /^\s*(?:✓|✔|√|ok\b|PASS\b|PASSED\b|\[INFO\]|\[info\]|INFO:|level=warning)/ },
    { weight: -1, pattern: /\b(?:Passed {2,}|PASSED$|\.\.\. ok$|\d+ passed?(?: \(|$))/ },
    // Hints, not reasons.
    {
        weight: -1,
        pattern: /\b(?:re-?run|for more information|for the individual|run with|to see the full|a complete log|please read the following|see also|note about|npm help|get more help|get full insights|to open last|to temporarily ignore|new release of pip|to update, run|use --verbose|note that in ci|you can also (?:run|install)|display a backtrace|fixable with|previous errors?;? aborting|if you want to)\b/i,
    },
    {
        weight: -1,
        pattern: /^\s*(?:npm (?:error|ERR!)\s+)?(?:hint:|note:|= (?:help|note)|usage:|options?:|aliases:|\* Try:|i '|Searched in|Required by)/i,
    },
    {
        weight: -1,
        pattern: /\[Help \d\]|^\s*npm (?:error|ERR!) (?:404\s*)?(?:code|path|workspace|location|command|cwd|Clean install|Note that|tarball|\[--)/,
    },
    {
        weight: -1,
        pattern: /\b0 (?:errors?|failed|failures|failing)\b(?!.*\b[1-9]\d* (?:errors?|failed|failures))/i,
    },
    // Results and counts.
    {
        weight: 1,
        pattern: /^\s*(?:\[(?:ERROR|error)\] )?(?:BUILD FAIL|Build FAILED|FAILURE: Build|FAILURES?!?:?$|failures?:$|Failures?:$|FAIL$|Failed!|Failed examples|Failed Tests|Errors while|Tests?:? |Tests run:|Test (?:Files|Suites)|test result|Snapshots|Total |(?:one|\d+) errors?\b|Found \d+ |exit status|Command failed|Ran \d+|\d+ (?:failing|failed|tests completed)|The following|There w(?:as|ere) |Execution failed|Some |Build did|FAILED \(|error: (?:test failed|test run failed|could not compile|fatalError)|✖ (?:\d+ problems|failing tests)|Compilation fail|\*\* BUILD|UPGRADE FAILED$)/,
    },
    {
        weight: 1,
        pattern: /\b(?:Failed to execute goal|Lifecycle script|ERROR: Build did|failed to solve: process|Compilation failed|with exit code \d+|returned 1 exit status|\d+ tests? failed out of|COMPILATION ERROR|\* What went wrong|actionable task|ℹ (?:fail|tests|pass)|Some tests failed|Some errors were|were emitted)\b/,
    },
    { weight: 1, pattern: /^\s*Traceback|^\s*Summary \[|^\s*[│|]\s+(?:Failing|Tests|Passing):/ },
    // Warnings are seldom the reason.
    { weight: 1, pattern: /\bwarn(?:ing)?\b(?!.*\berror\b)/i },
    // Statements of failure.
    { weight: 3, pattern: /##\[error\]|^\s*\d{1,4}\) \S/ },
    {
        weight: 3,
        pattern: /\b(?:fatal |ld: |compiler )?error(?:\[\w{1,12}\]| \[?[A-Z_]{1,24}\d{0,6}\]?| occurred)?(?::| \()/i,
    },
    {
        weight: 3,
        pattern: /\b\w{0,80}(?:Error|Exception|Failure)(?: \[\w{1,40}\])?:|\bException in thread\b|\bFATAL\b|\b[a-z]+ (?:Mismatch )?Error:/,
    },
    {
        weight: 3,
        pattern: /^\s*(?:FAIL|FAILED|FATAL)[:\s]|--- FAIL:|\[FAIL\]|\[E\]\s*$|\*\*\*Failed| FAILED\s*$|<<< (?:FAILURE|ERROR)!|\.\.\. FAILED/,
    },
    { weight: 3, pattern: /^\s*(?:[│|] )?(?:✗|✖|✘|×|❌|●|✕)\s+\S/ },
    {
        weight: 3,
        pattern: /^E\s{2,}\S|\bpanicked at\b|\bpanic:|\bfatal:|\bdenied:|^E: |: Failure$|Failure\/Error:|^\s*FAIL\b/,
    },
    {
        weight: 3,
        pattern: /\b(?:permission denied|access ?denied|command not found|no space left|out of memory|oom-?killed|undefined reference|cannot find|could not (?:find|resolve|connect|cannot)|couldn't find|unable to (?:locate|resolve|find|connect|access)|unbound variable|segmentation fault|no matching|not authorized|port is already allocated|unsatisfiable|version solving has failed|failed asserting|merge conflict|cannot write|exceeded its|explicitly forbidden|missing:|requires php)\b/i,
    },
    {
        weight: 3,
        pattern: /\bKilled\b|\[rejected\]|\bCONFLICT\b|\bE(?:CONN\w+|NOTFOUND|ADDRINUSE|TIMEDOUT|ACCES|PERM|NOENT|NOSPC|USAGE|RESOLVE|INTEGRITY)\b|\bERR_[A-Z_]{4,40}|curl: \(\d+\)/,
    },
    // Places followed by a finding, as compilers and linters write them.
    { weight: 3, pattern: /^\S{1,200}\.\w{1,8}[:(]\d+[:,]\d+\)?:? (?!note\b)\S|^\s*\d+:\d+\s+error\b/ },
    // Details of a failure.
    {
        weight: 2,
        pattern: /\b(?:expected|actual|received|got|want|left|right|failed|failing|failure|refused|forbidden|unauthorized|invalid|missing|cannot|can't|could not|unable|undefined|undeclared|unresolved|not found|no such|timed? ?out|timeout|exceeded|already|mismatch|rejected|aborted|does not|did not|would have|doesn't|don't|only install|because|caused by|not declared|never found|status|problem|error)\b/i,
    },
    { weight: 2, pattern: /\S\.\w{1,8}[:(]\d+|^\s*[-+>→*•] ?\S|!==|!=|^\s*symbol:/ },
];
/**
 * The lines of a failed step's log that say why it failed: the first cluster that states a failure, other
 * lines that state one, and the last line that says anything, in the log's order. At most what a phone
 * shows. Linear in the number of lines.
 */
function tellingLines(lines) {
    const weights = lines.map(weightOf);
    const top = weights.reduce((highest, weight) => (weight > highest ? weight : highest), 0);
    if (top === 0)
        return lines.slice(-telling_lines_maxLines);
    const chosen = new Map();
    const choose = (index) => {
        const essence = essenceOf(lines[index] ?? '');
        if (!chosen.has(essence))
            chosen.set(essence, index);
    };
    for (let index = weights.indexOf(top); index < lines.length; index += 1) {
        if (weights[index] !== top)
            continue;
        for (const member of clusterAt(index, lines, weights)) {
            if (chosen.size < telling_lines_maxLines - 1)
                choose(member);
        }
        if (chosen.size === telling_lines_maxLines - 1)
            break;
    }
    choose(weights.findLastIndex((weight) => weight > 0));
    return [...chosen.values()].sort((a, b) => a - b).map((index) => lines[index] ?? '');
}
/** The line at `first` and those after it that belong to it, with at most `maxGap` others between them. */
function clusterAt(first, lines, weights) {
    const cluster = [first];
    const indent = indentOf(lines[first]);
    let gap = 0;
    for (let index = first + 1; index < lines.length && cluster.length < maxClusterLines; index += 1) {
        const weight = weights[index] ?? 0;
        if (weight >= 2 || (weight === 0 && gap === 0 && indentOf(lines[index]) > indent)) {
            cluster.push(index);
            gap = 0;
        }
        else if (++gap > maxGap)
            break;
    }
    return cluster;
}
function indentOf(line = '') {
    return line.length - line.trimStart().length;
}
function weightOf(line) {
    const text = line.slice(0, telling_lines_maxChars);
    return rules.find(({ pattern }) => pattern.test(text))?.weight ?? 0;
}
/** The text by which repeated lines are recognised: without prefixes, times and marks. */
function essenceOf(line) {
    return line
        .slice(0, telling_lines_maxChars)
        .replace(/^(?:#\d+ )?[\d.]* |^\[\w+\]/, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase();
}

;// CONCATENATED MODULE: ./lib/workflow/log-excerpt.js



/** Characters read of a line. */
const maxRawChars = 4_000;
/** Characters kept of a line. */
const log_excerpt_maxLineChars = 240;
/** GitHub gives the times of steps in whole seconds. */
const stepEndMs = 1000;
const stamp = /^\uFEFF?(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z) ?/;
const log_excerpt_exitCode = /^Process completed with exit code \d+\.$/;
/**
 * The lines of a failed step's log that say why it failed, scrubbed by `scrub`. A job's log has all its
 * steps, one after the other; each line begins with its time, which identifies the step. The runner marks
 * errors with `##[error]`.
 */
function logExcerptOf(log, step, scrub) {
    const lines = ownLines(upToLastError(duringStep(log_excerpt_linesOf(log), step)));
    const meaningful = lines.filter(({ text }) => isMeaningful(text));
    const informative = meaningful.filter(({ text }) => !log_excerpt_exitCode.test(withoutMark(text)));
    const kept = tellingLines((informative.length > 0 ? informative : meaningful).map(({ text }) => text));
    return kept.map((text) => cut(scrub(withoutMark(text))));
}
function log_excerpt_linesOf(log) {
    let atMs;
    return log.split('\n').map((raw) => {
        const time = stamp.exec(raw);
        if (time?.[1] !== undefined)
            atMs = Date.parse(time[1]);
        return { atMs, text: log_excerpt_plain(raw.replace(stamp, '')) };
    });
}
/**
 * What a terminal shows of a line in the end: progress bars rewrite theirs with a carriage return. Cuts long
 * lines before they are read: where a pull request runs, its log is an attacker's text.
 */
function log_excerpt_plain(raw) {
    const written = trimEndOf(raw, '\r');
    return written
        .slice(written.lastIndexOf('\r') + 1)
        .slice(0, maxRawChars)
        .replace(escapeSequence, '')
        .replaceAll('\t', '  ')
        .replace(control(), '')
        .trimEnd();
}
/**
 * Colours (CSI), titles and links (OSC), and two-character sequences. Each part ends where the next sequence
 * begins, so the pattern takes linear time; Node's `stripVTControlCharacters` does not. Source: ECMA-48,
 * sections 5.4 and 8.3.89.
 */
const escapeSequence = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-Z\\^-~]?/g;
const control = (0,unicode/* unicodePattern */.g)(String.raw `\p{Cc}`, 'gu');
/** All lines if the step's times are unknown or match none: a runner's clock can be wrong. */
function duringStep(lines, step) {
    const fromMs = Date.parse(step?.startedAt ?? '');
    const toMs = Date.parse(step?.completedAt ?? '') + stepEndMs;
    const during = lines.filter(({ atMs }) => atMs !== undefined && atMs >= fromMs && atMs < toMs);
    return during.length > 0 ? during : lines;
}
function upToLastError(lines) {
    const last = lines.findLastIndex(({ text }) => text.startsWith('##[error]'));
    return last < 0 ? lines : lines.slice(0, last + 1);
}
/**
 * Removes the end of the previous step, which shares a second with this one, and the header in which the
 * runner shows command and environment.
 */
function ownLines(lines) {
    const header = lines.findLastIndex(({ text }) => text.startsWith('##[group]Run '));
    if (header < 0)
        return lines;
    const end = lines.findIndex(({ text }, index) => index > header && text === '##[endgroup]');
    return lines.slice((end < 0 ? header : end) + 1);
}
function isMeaningful(text) {
    return text.trim() !== '' && !/^##\[(?:group|endgroup|debug|section)\]/.test(text);
}
function withoutMark(text) {
    return text.replace(/^##\[(?:error|warning|notice|command)\]|^\[command\]/, '');
}
function cut(text) {
    return text.length > log_excerpt_maxLineChars ? `${text.slice(0, log_excerpt_maxLineChars).toWellFormed()}…` : text;
}

;// CONCATENATED MODULE: ./lib/workflow/log-file.js
/** Bytes read of a log, from its end, where the failed step is. Logs of 45 MB occur. */
const log_file_maxBytes = 512 * 1024;
/**
 * The end of the plain-text log at `address`, which is valid for a minute; undefined if there is none, or if
 * only the whole log can be read. Follows https addresses only, or GitHub's own host. Does not ask for a
 * range from the end (`bytes=-N`), which Azure's store, where GitHub keeps logs, does not support. Source:
 * learn.microsoft.com, "Specifying the range header for Blob service operations".
 */
async function fetchLogTail(address, apiUrl, fetch, signal) {
    if (typeof address !== 'string' || !isTrusted(address, apiUrl))
        return undefined;
    const read = (range) => fetch(address, { redirect: 'error', signal, headers: { 'accept-encoding': 'identity', ...range } });
    const whole = await read({});
    const bytes = Number(whole.headers.get('content-length') ?? Number.NaN);
    const isPlain = whole.headers.get('content-encoding') === null;
    if (whole.status === 200 && isPlain && !(bytes > log_file_maxBytes))
        return upTo(log_file_maxBytes, whole.body);
    await whole.body?.cancel();
    if (whole.status !== 200 || !isPlain)
        return undefined;
    const end = await read({ range: `bytes=${bytes - log_file_maxBytes}-` });
    if (end.status === 206)
        return withoutFirstLine(await upTo(log_file_maxBytes, end.body));
    await end.body?.cancel();
    return undefined;
}
function isTrusted(address, apiUrl) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname } = new URL(address);
    const api = new URL(apiUrl);
    return protocol === 'https:' || (protocol === api.protocol && hostname === api.hostname);
}
/** Undefined if there is more: a log without its end does not say why the job failed. */
async function upTo(limit, body) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/**
 * Drops the first line of a range, which is cut and may contain half a secret that scrubbing would not
 * recognise.
 */
function withoutFirstLine(text) {
    return text?.slice(text.indexOf('\n') + 1);
}

;// CONCATENATED MODULE: ./lib/workflow/queries.js







/** Jobs whose failure details are read; each costs three requests. */
const queries_maxJobs = 5;
/** Pages of jobs that are read. */
const queries_maxPages = 10;
/** A shorter job has not timed out: `timeout-minutes` counts whole minutes. */
const minTimeoutMs = 60_000;
/** The run's record; undefined without a response. */
function getRun(session, runId, attempt) {
    return session.query('run', async (github) => runOf(await github.run(runId, attempt)));
}
/** The login of a commit's author; '' if GitHub knows no account, undefined without a response. */
function getAuthorLogin(session, sha) {
    return session.query('commit author', async (github) => {
        const commit = objectOf(await github.commit(sha));
        return commit && (loginOf(commit.author) ?? '');
    });
}
/** All jobs of the attempt, as far as their pages arrived; undefined without the first page. */
async function listJobs(session, runId, attempt) {
    const page = (number) => session.query('jobs', async (github) => jobPageOf(await github.jobs(runId, attempt, number)));
    const first = await page(1);
    if (first === undefined)
        return undefined;
    const pages = Math.min(Math.ceil(first.total / jobsPerPage), queries_maxPages);
    const others = await Promise.all(Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => page(index + 2)));
    return { total: first.total, jobs: [first, ...others].flatMap((answer) => answer?.jobs ?? []) };
}
/** The history of the run: its previous attempt, and the earlier runs of its workflow, branch and event. */
async function getRunHistory(session, run) {
    const { workflow, branch, event } = run;
    const [attempt, earlier] = await Promise.all([
        run.attempt > 1 ? getRun(session, run.id, run.attempt - 1) : undefined,
        workflow === undefined || branch === undefined || event === undefined
            ? noRuns
            : session.query('earlier runs', async (github) => earlierRunsOf(await github.runsOf(workflow, branch, event))),
    ]);
    return attempt === undefined && earlier === undefined ? undefined : { attempt, ...(earlier ?? noRuns) };
}
/**
 * The failure details of at most five failed jobs, by job id, in the given order. Includes jobs that GitHub
 * calls cancelled, because only their annotations say whether they timed out or were superseded; the log of
 * a job too short to have timed out is not read.
 */
async function getFailureDetails(session, apiUrl, jobs, scrub) {
    const failureDetails = jobs.slice(0, queries_maxJobs).map(async (job) => {
        const [annotations, log] = await Promise.all([
            session.query('annotations', async (github) => annotationsOf(await github.annotations(job.id), scrub)),
            job.completedAt === undefined || isShortAndCancelled(job) ? '' : getLog(session, apiUrl, job.id),
        ]);
        const step = job.steps.find(({ conclusion }) => isFailed(conclusion)) ??
            job.steps.find(({ conclusion }) => conclusion === 'cancelled');
        return [job.id, { annotations: annotations ?? [], log: log ? logExcerptOf(log, step, scrub) : [] }];
    });
    return new Map(await Promise.all(failureDetails));
}
/** The jobs whose failure details are read, most telling first. */
function jobsToInspect(jobs, { current, status, mayFail }) {
    const rankOf = (job) => {
        const conclusion = job === current ? status : job.conclusion;
        if (isFailed(conclusion))
            return job !== current && mayFail(job) ? ranks.mayFail : ranks.failed;
        if (conclusion !== 'cancelled')
            return ranks.none;
        return job === current || isShortAndCancelled(job) ? ranks.perhapsSuperseded : ranks.perhapsOutOfTime;
    };
    const ranked = jobs.map((job) => ({ job, rank: rankOf(job) }));
    const isFailure = ranked.some(({ rank }) => rank === ranks.failed);
    return ranked
        .filter(({ rank }) => rank < (isFailure ? ranks.perhapsSuperseded : ranks.none))
        .toSorted((a, b) => a.rank - b.rank || queries_endMs(a.job) - queries_endMs(b.job))
        .map(({ job }) => job);
}
/** A run with a failed job was not superseded, whatever else was cancelled. */
const ranks = { failed: 0, perhapsOutOfTime: 1, mayFail: 2, perhapsSuperseded: 3, none: 4 };
function isShortAndCancelled({ conclusion, durationMs = 0 }) {
    return conclusion === 'cancelled' && durationMs < minTimeoutMs;
}
function queries_endMs({ completedAt }) {
    return completedAt === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(completedAt);
}
const noRuns = { runs: [], isCut: false };
function earlierRunsOf(answer) {
    const runs = runsOf(answer);
    if (runs === undefined)
        return undefined;
    return { runs, isCut: (countOf(objectOf(answer)?.total_count) ?? 0) > runsPerPage };
}
/**
 * '' if there is no log: GitHub has not stored it yet (404), deleted it (410), or it is too long to read its
 * end.
 */
function getLog(session, apiUrl, jobId) {
    return session.query('logs', async (github, signal) => {
        try {
            return (await fetchLogTail(await github.logAddress(jobId), apiUrl, github.fetch, signal)) ?? '';
        }
        catch (error) {
            const status = objectOf(error)?.status;
            if (status === 404 || status === 410)
                return '';
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./lib/workflow/scrub.js
/**
 * Recognises credentials in text that a job printed. The runner has already masked the secrets it knows;
 * these are others. Sources: GitHub's "About authentication" (token prefixes), DingTalk's signing secret and
 * webhook, RFC 6750 and 7617, RFC 3986 user info, RFC 7519, and the vendors' documented prefixes.
 * Quantifiers are bounded or disjoint, so that a line takes linear time.
 */
const credentials = [
    [/gh[pousr]_[A-Za-z0-9_]{16,}/g, '***'],
    [/github_pat_[A-Za-z0-9_]{16,}/g, '***'],
    [/SEC[0-9A-Fa-f]{16,}/g, '***'],
    [/(access_token=)[^&\s"']+/gi, '$1***'],
    [/\b(bearer|basic)(\s{1,4})[A-Za-z0-9._~+/=-]{8,}/gi, '$1$2***'],
    [/(authorization["']?\s{0,4}[:=]\s{0,4}["']?)(?!bearer\b|basic\b)[^"'\r\n]+/gi, '$1***'],
    [/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#@'"]{1,2048}@/gi, '$1***@'],
    [/(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, '***'],
    [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '***'],
    [/\bxox[a-z]-[\w-]{8,}/g, '***'],
    [/\b(?:npm_|glpat-|pypi-)[\w-]{16,}/g, '***'],
    [
        /\b(\w{0,40}(?:password|passwd|secret|token|api_?key)["']?\s{0,4}[=:]\s{0,4}["']?)[^\s"',;]{4,}/gi,
        '$1***',
    ],
];
/** The text without `token` and without what looks like a credential. */
function scrubCredentials(text, token) {
    const bare = token === undefined || token === '' ? text : text.replaceAll(token, '***');
    return credentials.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), bare);
}

;// CONCATENATED MODULE: ./lib/workflow/query-github.js





/** Time for all queries together: a late alert is worth less than one with less in it. */
const maxBudgetMs = 5000;
/** Sends all queries at once; what depends on a response follows it. Never rejects. */
async function queryGitHub(query, signal) {
    const { context, target, token } = query;
    const budgetMs = Math.min(query.budgetMs, maxBudgetMs);
    const { apiUrl, repository } = context;
    const session = openGitHubSession({ apiUrl, repository, token, budgetMs, signal });
    const runAndHistory = getRunAndHistory(session, target);
    const isEnough = query.needsJobs?.(await runAndHistory) === false;
    const [run, jobs, login] = await Promise.all([
        runAndHistory,
        isEnough ? noJobs : listJobsWithDetails(session, query),
        query.needsAuthorLogin && !isEnough ? getAuthorLogin(session, target.sha) : undefined,
    ]);
    const warning = signal.aborted ? undefined : queryWarning(session.errors());
    return {
        ...run,
        ...jobs,
        authorLogin: login || undefined,
        warnings: warning === undefined ? [] : [warning],
    };
}
const noJobs = {
    page: undefined,
    current: undefined,
    failureDetails: new Map(),
};
/** The runner names the workflow's file, so the history can be queried beside the run. */
async function getRunAndHistory(session, target) {
    const { upstream, runId, attempt, workflowFile, branch, event } = target;
    if (upstream?.conclusion === 'running')
        return { record: upstream, history: undefined };
    const id = Number(runId);
    if (upstream === undefined && workflowFile !== undefined && branch !== undefined) {
        const [record, history] = await Promise.all([
            getRun(session, id, attempt),
            getRunHistory(session, { id, attempt, workflow: workflowFile, branch, event }),
        ]);
        return { record, history };
    }
    const record = upstream ?? (await getRun(session, id, attempt));
    return {
        record,
        history: record && (await getRunHistory(session, { ...record, workflow: record.workflowId })),
    };
}
async function listJobsWithDetails(session, { context, target, matrix, token, status, mayFail }) {
    const page = await listJobs(session, Number(target.runId), target.attempt);
    const jobs = page?.jobs ?? [];
    const self = { key: context.job, matrix, runnerName: context.runnerName };
    const current = target.upstream === undefined ? findCurrentJob(jobs, self) : undefined;
    const inspected = jobsToInspect(jobs, { current, status, mayFail });
    const scrub = (text) => scrubCredentials(text, token?.reveal());
    return {
        page,
        current,
        failureDetails: await getFailureDetails(session, context.apiUrl, inspected, scrub),
    };
}

;// CONCATENATED MODULE: ./lib/workflow/read.js







/**
 * Reads the run that the message is about, with what GitHub returns within the budget. Returns a run
 * whatever GitHub does. Throws a UserError if the `matrix` input breaks its rule.
 */
async function readWorkflowRun(question, runtime) {
    const { context, needs } = question;
    const status = question.status === '' ? 'running' : question.status;
    const matrix = readMatrix(context.matrix);
    const target = targetRunOf(context);
    const mayFail = mayFailOf(target.upstream?.conclusion, needs);
    const soFar = target.upstream
        ? upstreamRunOutcome(target.upstream.conclusion, [])
        : outcomeSoFar({ status: question.status, needs });
    const decision = decisionOf(question.notifyWhen, outcomesLeft(soFar));
    const assemble = ({ record, history, page, current, failureDetails, authorLogin, }) => {
        const jobContext = { current, status, mayFail, failureDetails, now: runtime.now() };
        return assembleRun({ context, target, needs, matrix, record, page, history, authorLogin, jobContext });
    };
    const { authorLogin, authorName, authorEmail } = target.commit ?? {};
    const names = [authorEmail, authorName].filter((name) => name !== undefined);
    const isAuthorKnown = (target.pullRequest?.author ?? authorLogin) !== undefined || target.sha === '';
    const needsAuthorLogin = !isAuthorKnown && (question.needsAuthor?.(names, outcomesLeft(soFar).includes('failure')) ?? false);
    const needsJobs = (run) => question.mayAskGitHub && shouldNotify(question.notifyWhen, assemble({ ...noResults, ...run }));
    const isQueried = decision !== false && (question.mayAskGitHub || decision !== true);
    const { warnings, ...results } = isQueried
        ? await queryGitHub({
            ...question,
            matrix,
            target,
            status,
            mayFail,
            needsAuthorLogin,
            needsJobs: decision === 'history' ? needsJobs : undefined,
        }, runtime.signal)
        : { ...noResults, record: target.upstream };
    const workflowRun = assemble(results);
    const due = decision !== false && shouldNotify(question.notifyWhen, workflowRun);
    return { workflowRun, isDue: due, warnings: due ? warnings : [] };
}
const noResults = {
    history: undefined,
    page: undefined,
    authorLogin: undefined,
    current: undefined,
    failureDetails: new Map(),
    warnings: [],
};

;// CONCATENATED MODULE: ./lib/workflow-context.js


/** Source: docs.github.com, "Variables reference". */
function readWorkflowContext(env, matrix) {
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
/** The runner writes this file. If it is missing or not an object, the event has no data. */
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
    return trimEndOf(url, '/');
}

;// CONCATENATED MODULE: ./lib/run.js


















/** The program, from inputs to the step's result. Throws if there is no event that could be sent. */
async function run_run(inputs, runtime) {
    const { robots, delivery } = inputs;
    inputs.warnings.forEach(runtime.log.warning);
    if (!robots)
        return withoutRobots(inputs, runtime);
    const transport = openTransport({ env: runtime.env, connectTimeoutMs: delivery.timeoutMs });
    try {
        if (!inputs.dryRun)
            await Promise.all(originsOf(robots).map(transport.preconnect));
        const { events, context } = read(inputs, runtime);
        if (events.length === 0)
            return skippedResult();
        const post = transport.post;
        const onDelivery = (done) => void runtime.progress.deliveries.push(done);
        const sending = send({ ...inputs, robots, events, context }, { ...runtime, post, onDelivery });
        return await sending.catch((error) => interrupted(error, runtime.progress));
    }
    finally {
        transport.close();
    }
}
/** The events to report, and the workflow context. */
function read({ event, workflow }, { env, log, now, progress }) {
    const context = readWorkflowContext(env, workflow.matrix);
    const status = outcomeSoFar(workflow);
    const { events, warnings } = readEvents({ ...event, status }, context, () => new Date(now()));
    warnings.forEach(log.warning);
    progress.events = events;
    return { events, context };
}
/** Sends the events and returns the step's result. */
async function send({ robots, chatGroup, message, workflow, delivery, require, dryRun, events, context, onMissingWebhook, }, runtime) {
    const isAboutRun = reportsRun(workflow, context.eventName);
    const mayAskGitHub = isAboutRun || usesWorkflowRun(message);
    // Leaves at least half of the deadline for the delivery.
    const question = {
        ...workflow,
        context,
        mayAskGitHub,
        needsAuthor: needsAuthor(message.mentions),
        budgetMs: delivery.deadlineMs / 2,
    };
    const { workflowRun, ...reading } = await readWorkflowRun(question, runtime);
    reading.warnings.forEach(runtime.log.warning);
    if (!reading.isDue) {
        runtime.log.notice(notDue(workflow.notifyWhen, workflowRun));
        return skippedResult(events);
    }
    const leftOut = dryRun || onMissingWebhook === 'skip' ? runtime.log.notice : runtime.log.warning;
    robots.warnings.forEach(leftOut);
    const { routed, unsent: unrouted } = routeAll(events, robots, { chatGroup, onMissingWebhook }, runtime.log);
    const { report } = workflow;
    const runContext = { context, workflowRun, isAboutRun: isAboutRun, report, groupOf: routeKeyOf(routed) };
    const composed = await compose(routed.map(({ event }) => event), message, runContext);
    composed.warnings.forEach(runtime.log.warning);
    const unsent = [...unrouted, ...composed.unsent];
    const plannedDeliveries = planDeliveries(composed.drafts, routed);
    runtime.progress.plannedDeliveries = plannedDeliveries;
    runtime.progress.unsent = unsent;
    if (plannedDeliveries.length + unsent.length === 0)
        return skippedResult(events);
    const deliveries = dryRun
        ? performDryRun(plannedDeliveries, runtime)
        : await deliver(plannedDeliveries, delivery, runtime, runtime.signal);
    for (const warning of new Set(deliveries.flatMap(({ warnings }) => warnings)))
        runtime.log.warning(warning);
    return deliveredResult(events, deliveries, unsent, require);
}
/**
 * The destinations of each event. A group without a webhook is an error, or is left out with a notice, only
 * if an event addresses it.
 */
function routeAll(events, robots, { chatGroup, onMissingWebhook }, log) {
    const route = routeBy(robots, chatGroup);
    const leftOut = new Set();
    const items = events.map((event) => ({ event }));
    const { made, unsent } = eachEvent(items, ({ event }) => {
        const { destinations, groupsWithoutWebhook } = route(event);
        const [group] = groupsWithoutWebhook;
        if (group !== undefined && onMissingWebhook === 'fail')
            throw missingWebhook(group);
        for (const name of groupsWithoutWebhook)
            leftOut.add(name);
        return { event, destinations };
    });
    for (const name of leftOut)
        log.notice(`Nothing was sent to group "${printable(name)}": its webhook is empty.`);
    return { routed: made.filter(({ destinations }) => destinations.length > 0), unsent };
}
function missingWebhook(group) {
    return new UserError(`Group "${printable(group)}" of "robots" has no webhook. Is its secret set? Where secrets may be missing (forks, Dependabot), set \`on-missing-webhook: skip\`.`);
}
/** Forks and Dependabot get no secrets: the user decides whether that is an error. */
function withoutRobots(inputs, runtime) {
    if (inputs.onMissingWebhook === 'skip') {
        runtime.log.notice('Nothing was sent: there is no webhook, neither in "webhook" nor in "robots".');
        return skippedResult();
    }
    const failure = new UserError('There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and ' +
        'pass that as "webhook". Where secrets may be missing (forks, Dependabot), set `on-missing-webhook: skip`.');
    const { events } = read(inputs, runtime);
    return errorResult(failure, events);
}
/**
 * The result of a run with wrong inputs. Keeps the event as a dead letter if it can be read without those
 * inputs; input `attributes` is ignored if it is the wrong one.
 */
async function withoutInputs(error, get, runtime) {
    for (const readInputs of [readEventInputs, readBareEventInputs]) {
        try {
            const event = await readInputs(get);
            const context = readWorkflowContext(runtime.env, get('matrix'));
            const now = () => new Date(runtime.now());
            const { events } = readEvents({ ...event, status: knownStatus(get('status')) }, context, now);
            return errorResult(error, events);
        }
        catch {
            // The input error is reported; an error of the event is not.
        }
    }
    return errorResult(error);
}

;// CONCATENATED MODULE: ./lib/main.js









const { env } = process;
// glibc waits ten seconds and more for a silent name server, in a thread that keeps the process alive past
// deadline and cancellation. Source: resolv.conf(5). A retry asks again.
env.RES_OPTIONS ??= 'timeout:1 attempts:2';
const log = createLog(core_namespaceObject);
const cancel = new AbortController();
process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
process.on('uncaughtException', stop);
// A closed or full stdout must not stop the delivery.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => undefined);
// The event loop is empty and nothing was reported. Always fails, whatever `on-failure` says, because nobody
// knows what was sent.
process.on('beforeExit', () => {
    stop(new Error('the run stopped without an outcome'));
    process.exitCode = 1;
});
const progress = { events: [], plannedDeliveries: [], deliveries: [], unsent: [] };
const runtime = {
    env,
    log,
    progress,
    signal: cancel.signal,
    now: Date.now,
    // performance.now() would load node:perf_hooks.
    monotonic: () => Number(process.hrtime.bigint()) / 1e6,
    random: Math.random,
    uuid: external_node_crypto_.randomUUID,
    sleep: (ms, signal) => (0,promises_namespaceObject.setTimeout)(ms, undefined, { signal }).catch(() => undefined),
};
// Not awaited at the top level: webpack cannot concatenate a module with top-level await.
void main().then(leave, stop);
async function main() {
    end(await outcome());
}
async function outcome() {
    try {
        refuseOldNode(process.versions.node);
        return await run_run(await readInputs(getInput, env, log.mask), runtime);
    }
    catch (error) {
        return withoutInputs(error, getInput, runtime);
    }
}
/** A runner takes the Node that action.yml names; by hand the bundle may be started under any. */
function refuseOldNode(version) {
    if (Number.parseInt(version, 10) >= 24)
        return;
    throw new UserError(`This action needs Node 24 and runs under Node ${version}. Update the runner to 2.327 or later, or start it with Node 24.`);
}
/** Ends a run that has no result. */
function stop(error) {
    end(interrupted(error, progress));
    leave();
}
function end(result) {
    const onFailure = readOnFailure(getInput);
    const [deadLetterFile, eventFile] = [getInput('dead-letter-file'), getInput('event-file')];
    reportResult(result, { core: core_namespaceObject, env, log, onFailure, deadLetterFile, eventFile });
}
/**
 * The first signal ends the run in order: nothing new is sent, the rest becomes dead letters. The second one
 * ends it at once.
 */
function onSignal(signal) {
    if (cancel.signal.aborted)
        process.exit(signal === 'SIGINT' ? 130 : 143);
    log.info('Cancelled: no further message is sent.');
    cancel.abort();
}
/** Ends the process after all output is written, even if a package still holds a handle. */
function leave() {
    process.stdout.write('', () => process.exit());
}

module.exports = __webpack_exports__;
/******/ })()
;