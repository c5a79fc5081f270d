import { oneOf } from './patterns.ts';

/**
 * Tokens whose beginning stands nowhere else, so that they are recognised inside a longer word too. Sources: GitHub's
 * "Supported secret scanning patterns", and what the vendors document about their tokens. Each takes fewer
 * characters than the real ones have, as tests and documentation do.
 */
const anywhere: readonly RegExp[] = [
  // GitHub: personal, OAuth, user, server and refresh tokens; those of apps may have the parts of a JSON web token.
  /gh[pousr]_[A-Za-z0-9]{16,}\w*(?:\.[\w-]+)*/,
  /github_pat_\w{16,}/,
  // GitLab: personal, deploy, runner, job, trigger, feed, mail, agent, OAuth, SCIM, feature flag and workspace tokens.
  /gl(?:pat|dt|rt|rtr|cbt|ptt|ft|imt|agent|oas|soat|ffct|wt)-[\w-]{16,}(?:\.[\w-]+)*/,
  /GR1348941[\w-]{16,}/,
  // Slack: bot, user, app, configuration and workflow tokens.
  /xox[a-z](?:\.xox[a-z])?-[\w-]{8,}/,
  /(?:xapp|xwfp)-[\w-]{10,}/,
  // Google: API keys, access tokens, client secrets.
  /AIza[\w-]{30,}/,
  /ya29\.[\w-]{8,}(?:\.[\w-]+)*/,
  /GOCSPX-[\w-]{16,}/,
  // AWS: long-term and temporary access keys, Bedrock keys.
  /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/,
  /ABSK[\w+/]{40,}={0,2}/,
  /bedrock-api-key-[\w+/=-]{16,}/,
  // Alibaba Cloud, Tencent Cloud and Baidu Cloud: access keys.
  /LTAI[A-Za-z0-9]{12,}/,
  /AKID[A-Za-z0-9]{13,}/,
  /bce-v3\/ALTAK-[\w/-]{16,}/,
  // Azure: client secrets, storage and Cosmos DB keys, DevOps tokens.
  /[\w~.]{3}\dQ~[\w~.-]{30,}/,
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}(?:\+A(?:St|Ba|MC|Rm|CR)|ACDb|AIoT|APIM)[A-Za-z0-9+/]{6}==/,
  /(?<![A-Za-z0-9])[A-Za-z0-9]{52,80}AZDO[A-Za-z0-9]{4}/,
  // AI services.
  /sk-(?:proj|svcacct|admin|ant|or|lf|helicone)-[\w-]{12,}/,
  /nvapi-[\w-]{20,}/,
  /pplx-[A-Za-z0-9]{20,}/,
  /lsv2_(?:pt|sk)_\w{16,}/,
  /api_org_[A-Za-z]{24,}/,
  // HashiCorp: Vault, Terraform Cloud.
  /hv[sbr]\.[\w-]{16,}/,
  /(?<![A-Za-z0-9])[A-Za-z0-9]{8,20}\.atlasv1\.[\w=-]{20,}/,
  // Hosting, databases and infrastructure.
  /do[opr]_v1_[A-Za-z0-9]{20,}/,
  /dckr_(?:pat|oat)_[\w-]{16,}/,
  /pscale_(?:tkn|pw|oauth|otkn)_[\w.=-]{16,}/,
  /sb_secret_[\w-]{16,}/,
  /tskey-[\w-]{16,}/,
  /HRKU-[\w-]{20,}/,
  /AVNS_[\w-]{12,}/,
  /CCDB1_[\w-]{16,}/,
  /CC(?:IPAT|IPRJ)_[\w-]{16,}/,
  /bk(?:ua|at|ct)_[A-Za-z0-9]{20,}/,
  /vercel_blob_rw_\w{16,}/,
  /vc[piark]_[A-Za-z0-9]{20,}/,
  /nf[pcobu]_[A-Za-z0-9]{30,}/,
  /cf(?:k|ut|at)_[A-Za-z0-9]{30,}/,
  /v1\.0-[a-f0-9]{24}-[a-f0-9]{40,}/,
  /AGE-SECRET-KEY-[A-Za-z0-9]{16,}/,
  /ops_eyJ[\w+/=]{20,}/,
  /dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{1,40}\.)?\w{20,}/,
  /dt0[a-z]\d\d\.[A-Z0-9]{16,}\.[A-Z0-9]{20,}/,
  /sha256~[\w-]{20,}/,
  // Packages and builds.
  /pypi-(?=[\w-]{0,60}\d)(?=[\w-]{0,60}[A-Z])[\w-]{16,}/,
  /rubygems_[A-Za-z0-9]{20,}/,
  /CLOJARS_[A-Za-z0-9]{20,}/,
  /sq[upa]_[A-Za-z0-9]{30,}/,
  /snyk_(?:uat|sat)\.[\w.-]{16,}/,
  /sntry[sua]_[\w+/=]{20,}/,
  // Work and monitoring.
  /BBDC-[\w+/@-]{20,}/,
  /lin_(?:api|oauth)_[A-Za-z0-9]{16,}/,
  /NR(?:AK|II|RA|SP|JS|IQ|AA)-[A-Za-z0-9-]{16,}/,
  /(?<![a-f0-9])[a-f0-9]{30,44}(?:FFFF)?NRAL/,
  /gl(?:sa|c)_[\w+/=]{16,}/,
  /shp(?:at|ca|pa|ss|tka|ua)_[A-Za-z0-9]{16,}/,
  /sq0(?:atp|csp)-[\w-]{16,}/,
  /PM(?:AK|AT)-[A-Za-z0-9-]{20,}/,
  /x(?:keysib|smtpsib)-[\w-]{20,}/,
  /figd_[\w-]{16,}/,
  /ntn_[A-Za-z0-9]{20,}/,
  /CFPAT-[\w-]{20,}/,
  /FLWSECK(?:_TEST)?-\w{10,}(?:-X)?/,
  /duffel_(?:live|test)_[\w=-]{20,}/,
  /shippo_(?:live|test)_[A-Za-z0-9]{20,}/,
  /rdme_[a-z0-9]{30,}/,
  /sm_(?:pat|aat|sat)_[A-Za-z0-9]{16}/,
  /fio-u-[\w=-]{30,}/,
  /EZ[AT]K[A-Za-z0-9]{40,}/,
  /pat-(?:na|eu)\d-[a-f0-9-]{30,}/,
  /access-(?:sandbox|development|production)-[a-f0-9-]{30,}/,
  /secret_[A-Za-z0-9]{40,}/,
  // A JSON web token of two parts or more; a service account or a registry's login as base64 of JSON.
  /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)*/,
  /(?:eyJ0eXBlIjo|ewogICJ0eXBlIjo)g?Ii?[nA-Z]NlcnZpY2V[\w+/=]+/,
  /eyJhdXRocyI6[\w+/=]{16,}/,
  // The hash of a password is worth as much to whoever has time. Source: crypt(5).
  /\$(?:2[abxy]|5|6|7|y|gy|apr1|argon2id?)\$[\w./$,=+-]{20,}/,
];

/** Tokens with a short beginning, in which a longer word may end; they count at the start of a word only. */
const atStart: readonly RegExp[] = [
  // A DingTalk robot's signing secret.
  /SEC[0-9A-Fa-f]{16,}/,
  // Stripe, and others that took its form.
  /[sr]k_(?:live|test|prod)_[A-Za-z0-9]{8,}/,
  /whsec_[\w+/=]{16,}/,
  // Google's refresh tokens, Telegram and Discord bots.
  /1\/\/0[\w-]{20,}/,
  /\d{8,10}:AA[\w-]{30,}/,
  /[MNO][\w-]{22,28}\.[\w-]{6}\.[\w-]{27,}/,
  // AI services.
  /sk-(?=[\w-]{0,40}\d)[\w-]{20,}/,
  /(?:gsk|csk|fw|e2b|jina|r8)_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,}/,
  /(?:xai|fc|ico)-(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{24,}/,
  /(?:pcsk|tgp_v1)_[\w-]{20,}/,
  /tvly-[\w-]{20,}/,
  /hf_[A-Za-z0-9]{20,}/,
  // Packages and builds.
  /npm_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,}/,
  /AKCp[A-Za-z0-9]{20,}/,
  /cmVmd[A-Za-z0-9]{40,}/,
  /oy2[a-z0-9]{43}/,
  /sgp_\w{30,}/,
  /pul-(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,}/,
  /(?:pat|sat)\.[\w-]{20,24}\.[A-Za-z0-9]{20,26}\.[A-Za-z0-9]{18,22}/,
  /API-[A-Z0-9]{26}/,
  // Hosting, databases and infrastructure.
  /dapi(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{24,}(?:-\d)?/,
  /(?:fo1|fm1[ar]|fm2)_[\w+/=-]{30,}/,
  /sbp_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,}/,
  /dnkey-[\w=-]{30,}/,
  /tk-us-[\w-]{30,}/,
  /p(?:nu|nb)_[A-Za-z0-9]{30,}/,
  /A3-[A-Z0-9]{6}(?:-[A-Z0-9]{5,11}){4,5}/,
  /AQVN[\w-]{30,}/,
  /t1\.[\w=-]{10,}\.[\w=-]{60,}/,
  // Mail, work and money.
  /SG\.[\w-]{12,64}\.[\w-]{12,}/,
  /re_(?=[A-Za-z_]{0,40}\d)[A-Za-z0-9]{6,12}_[A-Za-z0-9]{16,}/,
  /key-[a-f0-9]{32}/,
  /[a-f0-9]{32}-us\d{1,2}/,
  /AT(?:ATT|CTT|STT|BB|OA)[A-Za-z0-9][\w=-]{16,}/,
  /pat[A-Za-z0-9]{14}\.[a-f0-9]{40,}/,
  /ph[xs]_[A-Za-z0-9]{30,}/,
  /tfp_[\w.=-]{30,}/,
  /sl\.(?:u\.)?[\w=-]{60,}/,
  /EAA[A-Z][A-Za-z0-9]{60,}/,
  /SK[a-f0-9]{32}/,
  /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
  // Private keys without their first line: RSA, PKCS 8 and EC keys (DER as base64), and what OpenSSH writes.
  /MII[\w+/]{3}IBA[AD][\w+/=]{24,}/,
  /M(?:HcCAQEE|HQCAQEE|IGkAgEB|IGHAgEA|IG2AgEA|C4CAQAw)[\w+/=]{24,}/,
  /b3BlbnNzaC1rZXk[\w+/=]*/,
  // The first line of a private key as base64, as kubeconfig has it.
  /LS0tLS1CRUdJTi(?:BSU0EgUFJJVkFUR|BQUklWQVRF|BFQyBQUklWQVRF|BPUEVOU1NIIFBSSVZBVE|BFTkNSWVBURUQgUFJJVkFUR|BEU0EgUFJJVkFUR)[\w+/=]*/,
];

/** Characters of tokens. Most words are shorter, so that hardly any text is compared with the formats. */
const candidate = /(?<![\w.+/=~:%$-])[\w.+/=~:%$-]{16,}/g;

const known = oneOf(anywhere, 'g');

/** At the start of a word, or behind the end of a command to a terminal. */
const knownAtStart = oneOf(atStart, 'g', '(?:(?<![A-Za-z0-9])|(?<=^[0-9]{1,3}m))');

/** Replaces tokens of known formats. */
export function redactTokens(text: string): string {
  return text.replace(candidate, (run: string, at: number) => {
    // In escaped text, the `n` of `\n` is no letter of the token behind it; nor is the `D` of `%3D`.
    const isEscaped = text[at - 1] === '\\' && /^[abfnrtv]/.test(run);
    const parts = run.slice(isEscaped ? 1 : 0).split(/(%[\dA-F]{2})/i);
    const shown = parts.map((part) => part.replace(known(), '***').replace(knownAtStart(), '***'));
    return (isEscaped ? run.slice(0, 1) : '') + shown.join('');
  });
}
