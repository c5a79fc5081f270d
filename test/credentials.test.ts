import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutCredentials } from '../src/credentials/data.ts';
import { isInPrivateKey, opensPrivateKey } from '../src/credentials/private-keys.ts';
import { namesCredential, redactBeginning, redactCredentials } from '../src/credentials.ts';

/**
 * A row is a text as a program prints it, with the credential in `‹›`. Tokens are put together when the test runs, so
 * that no scanner takes a row for a leak: `{36}` are 36 letters and digits, `{hex:32}` hexadecimal ones, `{AZ:16}`
 * capitals and digits.
 */
const alphabets: Readonly<Record<string, string>> = {
  '': 'q7Rw2Zk9Xp4Ld8Vb1Nc6Tm3Hs5Yg0JfKaEuBi',
  hex: '3fa1c07be95d2864',
  AZ: 'Q7RW2ZK5XP4LD3VB6NC',
};

function written(row: string): string {
  return row.replace(/\{(?:(hex|AZ):)?(\d+)\}/g, (_, kind: string | undefined, length: string) =>
    (alphabets[kind ?? ''] ?? '').repeat(10).slice(0, Number(length)),
  );
}

const textOf = (row: string) => written(row).replace(/[‹›]/g, '');
const shownOf = (row: string) => written(row).replace(/‹[^›]*›/g, '***');

const secrets: Readonly<Record<string, readonly string[]>> = {
  'by name, in the environment and in files': [
    'DB_PASSWORD=‹hunter2-x9Q›',
    'export MYSQL_PWD=‹hunter2-x9Q›',
    'AWS_SECRET_ACCESS_KEY=‹wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY› npm test',
    'aws_secret_access_key = ‹wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY›',
    'aws_session_token=‹IQoJb3JpZ2luX2VjEXAMPLE{40}›',
    'DJANGO_SECRET_KEY=‹django-insecure-8f$k2(x_9!qz›',
    "SECRET_KEY = '‹p&ss;w,rd-8f#k2›'",
    'SECRET_KEY_BASE=‹{hex:64}›',
    'DB_PASS=‹p&ss;w,rd-123›',
    'smtpPass: ‹hunter2-x9Q›',
    'spring.datasource.password=‹hunter2-x9Q›',
    'password        : ‹hunter2-x9Q›',
    'db_password: "‹hunter 2 x9Q›"  # rotated in May',
    'pwd: ‹hunter2-x9Q›',
    'passphrase: ‹correct horse battery staple›',
    'passphrase: "‹correct horse battery staple›"',
    'private_key = ‹{48}›',
    'access_key: ‹{20}›',
    'api key: ‹{24}›',
    'client_secret: ‹{32}›',
    'DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=‹{64}==›;EndpointSuffix=core.windows.net',
    'Server=db;Database=shop;User Id=sa;Password=‹P@ss;w0rd1›;Encrypt=true',
    'Endpoint=sb://shop.example/;SharedAccessKeyName=Root;SharedAccessKey=‹{43}=›',
    'Server=db;Uid=sa;Pwd=‹P@ssw0rd1›;',
    '//registry.npmjs.org/:_authToken=‹{36}›',
    '_auth=‹bW9uYTpodW50ZXIy›',
    '_password=‹aHVudGVyMi14OVE=›',
    'machine github.com login mona password ‹hunter2-x9Q›',
    'requirepass ‹hunter2-x9Q›',
    'RAILS_MASTER_KEY=‹{hex:32}› bin/rails',
    'VAULT_TOKEN=‹s.{24}›',
    'MNEMONIC_SECRET=‹hunter2-x9Q›',
    'ENV DB_PASSWORD ‹hunter2-x9Q›',
    'secret_id=‹3fa1c07b-e95d-4864-9a1b-3fa1c07be95d›',
    'PASSWORD_PROD=‹hunter2-x9Q›',
    'API_TOKEN_2=‹hunter2-x9Q›',
    'AWS Secret Access Key [None]: ‹wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY›',
    'STRIPE_KEY=‹{32}›',
    '| DB_PASSWORD | ‹hunter2-x9Q› |',
    '\u001b[31mpassword\u001b[0m: ‹hunter2-x9Q›',
    '{"log":"DB_PASSWORD=‹hunter2-x9Q›\\nDB_USER=mona"}',
  ],
  'by name, in data and code': [
    '{"SecretAccessKey": "‹wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY›", "Version": 1}',
    '{"user":"mona","password":"‹hunter2-x9Q›","role":"admin"}',
    '{"body":"{\\"user\\":\\"mona\\",\\"token\\":\\"‹hunter2-x9Q›\\",\\"n\\":1}"}',
    '{\\\\\\"token\\\\\\":\\\\\\"‹hunter2-x9Q›\\\\\\",\\\\\\"n\\\\\\":1}',
    '{&quot;token&quot;:&quot;‹hunter2-x9Q›&quot;,&quot;n&quot;:1}',
    '{"password":"‹hun\\"ter2,x9Q›","n":1}',
    '{"password":‹8675309123›,"n":1}',
    '{"passwords":["‹hunter2-x9Q", "hunter3-x9Q›"],"n":1}',
    '{"name":"DB_PASSWORD","value":"‹hunter2-x9Q›"}',
    '- name: DB_PASSWORD, value: ‹hunter2-x9Q›',
    '<add key="ApiKey" value="‹hunter2-x9Q›" />',
    '<password>‹hunter2-x9Q›</password>',
    "{'password': '‹hunter2-x9Q›', 'user': 'mona'}",
    '{"token"=>"‹hunter2-x9Q›", "user"=>"mona"}',
    '{:password=>"‹hunter2-x9Q›", :user=>"mona"}',
    'Array ( [password] => ‹hunter2-x9Q› [user] => mona )',
    '["password"]=> string(11) "‹hunter2-x9Q›"',
    '$config["password"] = "‹hunter2-x9Q›";',
    'password := "‹hunter2-x9Q›"',
    'password: str = "‹hunter2-x9Q›"',
    'const char *password = "‹hunter2-x9Q›";',
    "connect(host='db', password='‹hunter2-x9Q›', port=1)",
    'User(name=mona, password=‹hunter2-x9Q›, age=7)',
    '{Name:mona Password:‹hunter2-x9Q› Age:7}',
    'Config { token: Some("‹hunter2-x9Q›"), port: 1 }',
    "assert token == '‹hunter2-x9Q›'",
    "{ user: 'mona', pass: '‹hunter2-x9Q›' }",
    '{"auths":{"ghcr.io":{"auth":"‹bW9uYTpodW50ZXIy›"}}}',
    'client-key-data: ‹{60}›',
    '{"ak":"‹{20}›","sk":"‹{40}›","region":"cn"}',
    'config: {token: ‹hunter2-x9Q›, user: mona}',
    'PASSWORD=‹pa"ss\'word-99›',
    'password: {‹hunter2-x9Q›}',
  ],
  'by name, in headers and query strings': [
    'X-Api-Key: ‹hunter2-x9Q›',
    'x-vault-token: ‹s.{24}›',
    '[X-Auth-Token: ‹hunter2-x9Q›]',
    'Cookie: ‹sid=s%3Aabc.def; theme=dark; _ga=GA1.2›',
    "curl -H 'Cookie: ‹sid=abc; theme=dark›' https://shop.example",
    'Set-Cookie: ‹sid=abc123; Path=/; HttpOnly›',
    'Authorization: Bearer ‹hunter2hunter2›',
    'authorization: token ‹hunter2hunter2›',
    'Authorization: Basic ‹bW9uYTpodW50ZXIy›',
    'Authorization: ‹hunter2hunter2›',
    'Proxy-Authorization: Basic ‹bW9uYTpodW50ZXIy›',
    '"Authorization": "Bearer ‹hunter2hunter2›", "Accept": "*/*"',
    "curl -H 'Authorization: ApiKey ‹hunter2hunter2›' https://shop.example",
    'Authorization: Digest ‹username="mona", realm="shop", response="3fa1c07be95d2864"›',
    'map[Authorization:[Bearer ‹hunter2hunter2›] Accept:[*/*]]',
    "[ 'x-api-key', '‹hunter2-x9Q›', 'accept', '*/*' ]",
    'GET /v1/items?api_key=‹hunter2-x9Q›&page=2 failed',
    'redirect=%2Fcb%3Faccess_token%3D‹hunter2-x9Q›%26page%3D2',
    'got Bearer ‹{40}› from the server',
    'sent basic ‹bW9uYTpodW50ZXIy› as user',
  ],
  'by name, in sentences and other languages': [
    '密码: ‹hunter2-x9Q›',
    '密码：‹hunter2-x9Q›，用户：mona',
    '密码是 ‹hunter2-x9Q›',
    '口令=‹hunter2-x9Q›',
    '访问令牌：‹hunter2-x9Q›',
    '密钥 = ‹hunter2-x9Q›',
    'the admin password is ‹hunter2-x9Q›',
    'Password (only shown once): ‹hunter2-x9Q›',
    'password for user mona: ‹hunter2-x9Q›',
    "invalid password '‹hunter2-x9Q›' for mona",
    'changed token to ‹hunter2-x9Q›',
    'Passwort: ‹hunter2-x9Q›',
    'パスワード: ‹hunter2-x9Q›',
    '【密码】‹hunter2-x9Q›',
    'the token ‹{40}› was rejected',
  ],
  'private keys': [
    '-----BEGIN RSA PRIVATE KEY-----‹\\nMIIEpAIBAAKCAQEA{64}\\n{64}\\n{20}==\\n›-----END RSA PRIVATE KEY-----',
    '-----BEGIN OPENSSH PRIVATE KEY-----‹\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU\n{70}\n{12}=\n›-----END OPENSSH PRIVATE KEY-----',
    '"private_key": "-----BEGIN PRIVATE KEY-----‹\\nMIIEvQIBADANBgkq{64}\\n›-----END PRIVATE KEY-----\\n"',
    '-----BEGIN EC PRIVATE KEY-----‹ MHcCAQEEI{64} {20}== ›-----END EC PRIVATE KEY-----',
    '-----BEGIN PGP PRIVATE KEY BLOCK-----‹\n\nlQOYBF{64}\n=abcd\n›-----END PGP PRIVATE KEY BLOCK-----',
    '-----BEGIN RSA PRIVATE KEY-----‹\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,3FA1C07B\n\n{64}\n›-----END RSA PRIVATE KEY-----',
    '‹b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAB{14}›',
    '‹{70}›',
    'E   ‹{64}›',
    'key ‹MIIEvQIBADANBgkqhkiG9w0BAQEFAASC{64}›',
    'client-key: ‹LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQo{60}›',
  ],
  'as arguments': [
    'deploy --password ‹hunter2-x9Q› --verbose',
    'deploy --password=‹hunter2-x9Q› --verbose',
    "deploy --db-password '‹hunter2 x9Q›' --verbose",
    'deploy --token ‹hunter2-x9Q› now',
    'deploy -token ‹hunter2-x9Q› now',
    'deploy --api-key ‹hunter2-x9Q›',
    '["deploy", "--client-secret", "‹hunter2-x9Q›", "now"]',
    'New-User -Name mona -Password ‹hunter2-x9Q› -Force',
    'mysql -u root -p‹hunter2-x9Q› shop',
    'mysqldump --host db -uroot -p‹letmein› shop',
    'sshpass -p ‹hunter2-x9Q› ssh mona@shop.example',
    'docker login -u mona -p ‹hunter2-x9Q› ghcr.io',
    'helm registry login -u mona -p ‹letmein› ghcr.io',
    'curl -u mona:‹hunter2-x9Q› https://shop.example',
    'curl --user "mona:‹letmein›" https://shop.example',
    'skopeo copy --src-creds mona:‹hunter2-x9Q› a b',
    'redis-cli -h db -a ‹hunter2-x9Q› ping',
    'ldapsearch -x -D cn=admin -w ‹hunter2-x9Q› -b dc=shop',
    'openssl rsa -in key.pem -passin pass:‹hunter2-x9Q› -out x',
    'echo "‹hunter2-x9Q›" | docker login -u mona --password-stdin',
    'unzip -P ‹hunter2-x9Q› backup.zip',
    "ALTER USER mona IDENTIFIED BY '‹hunter2-x9Q›'",
    "CREATE ROLE mona WITH LOGIN PASSWORD '‹hunter2-x9Q›'",
    'keytool -list -storepass ‹hunter2-x9Q› -keystore a.jks',
    'kubectl create secret generic db --from-literal=password=‹hunter2-x9Q›',
    'aws configure set aws_secret_access_key ‹wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY›',
    'smbclient //db/share -U mona%‹hunter2-x9Q›',
    "curl -b '‹sid=abc123; theme=dark›' https://shop.example",
    'sudo -S <<< "‹hunter2-x9Q›"',
    'passwd<<<‹hunter2-x9Q›',
    '-umona:‹hunter2-x9Q›',
    'sqlplus mona/‹hunter2-x9Q@db›',
    "SET PASSWORD FOR mona = '‹hunter2-x9Q›'",
    'mysql --user root --password ‹hunter2-x9Q› shop',
  ],
  'in addresses': [
    'postgres://‹mona:hunter2›@db.example:5432/shop',
    'postgres://‹mona:p/ss#w?rd-1›@db.example:5432/shop',
    'postgres://‹mona:p@ssw0rd›@db.example:5432/shop',
    'postgres://‹mona:p@ss/w0rd›@db.example:5432/shop',
    'redis://‹:hunter2-x9Q›@cache:6379/0',
    'https://‹x-access-token:{40}›@github.com/octo/hello.git',
    'fetching https://‹{40}›@github.com/octo/hello.git',
    '"url":"https:\\/\\/‹mona:hunter2›@shop.example\\/a"',
    'next=https%3A%2F%2F‹mona%3Ahunter2›%40shop.example',
    'https://shop.blob.core.windows.net/a?sv=2022&sp=r&sig=‹{43}%3D›&se=2027',
    'https://shop.s3.amazonaws.com/a?X-Amz-Date=20270101&X-Amz-Signature=‹{hex:64}›&X-Amz-Expires=60',
    'https://storage.googleapis.com/a?X-Goog-Expires=60&X-Goog-Signature=‹{hex:128}›',
    'https://oapi.dingtalk.com/robot/send?access_token=‹{hex:64}›',
    'https://oapi.dingtalk.com/robot/send?timestamp=1&sign=‹{43}%3D›',
    'https://hooks.slack.com/services/‹T0{8}/B0{8}/{24}›',
    'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=‹3fa1c07b-e95d-4864-9a1b-3fa1c07be95d›',
    'https://open.feishu.cn/open-apis/bot/v2/hook/‹3fa1c07b-e95d-4864-9a1b-3fa1c07be95d›',
    'https://open.larksuite.com/open-apis/bot/v2/hook/‹3fa1c07b-e95d-4864-9a1b-3fa1c07be95d›',
    'https://discord.com/api/webhooks/‹1234567890/{60}›',
    'https://api.telegram.org/bot‹123456789:AA{33}›/sendMessage',
    'https://shop.webhook.office.com/webhookb2/‹3fa1c07b@e95d/IncomingWebhook/{hex:32}/3fa1›',
    'https://chat.googleapis.com/v1/spaces/A/messages?key=‹AIza{35}›&token=‹{43}›',
    'jdbc:oracle:thin:‹mona/hunter2›@//db.example:1521/shop',
    'mona:‹hunter2›@tcp(db.example:3306)/shop',
    'https://shop.example/cb?code=‹{40}›&state=x',
  ],
  'by the format of the token': [
    ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'].map((prefix) => `got ‹${prefix}{36}› here`),
    ...['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glagent-', 'gloas-'].map(
      (p) => `got ‹${p}{20}› here`,
    ),
    ...['xoxb-', 'xoxp-', 'xoxe-', 'xapp-'].map((prefix) => `got ‹${prefix}1234567890-{24}› here`),
    ...['sk_live_', 'sk_test_', 'rk_live_', 'whsec_'].map((prefix) => `got ‹${prefix}{24}› here`),
    'got ‹AIza{35}› here',
    'got ‹ya29.{60}› here',
    'got ‹GOCSPX-{28}› here',
    'got ‹1//0{60}› here',
    'got ‹AKIA{AZ:16}› here',
    'got ‹ASIA{AZ:16}› here',
    'got ‹LTAI{20}› here',
    'got ‹AKID{32}› here',
    'got ‹SG.{22}.{43}› here',
    ...['sk-proj-', 'sk-ant-api03-', 'sk-or-v1-', 'sk-'].map((prefix) => `got ‹${prefix}{48}› here`),
    ...['hf_', 'gsk_', 'r8_', 'pplx-', 'nvapi-', 'lsv2_pt_'].map((prefix) => `got ‹${prefix}{40}› here`),
    ...['dop_v1_', 'doo_v1_', 'dor_v1_'].map((prefix) => `got ‹${prefix}{hex:64}› here`),
    ...['hvs.', 'hvb.', 'hvr.'].map((prefix) => `got ‹${prefix}{90}› here`),
    'got ‹{14}.atlasv1.{60}› here',
    'got ‹dapi{hex:32}› here',
    ...['shpat_', 'shpca_', 'shppa_', 'shpss_'].map((prefix) => `got ‹${prefix}{hex:32}› here`),
    'got ‹glsa_{32}_3fa1c07b› here',
    'got ‹glc_{60}› here',
    'got ‹dckr_pat_{27}› here',
    'got ‹AGE-SECRET-KEY-1{AZ:58}› here',
    'got ‹npm_{36}› here',
    'got ‹pypi-AgEIcHlwaS5vcmc{60}› here',
    'got ‹rubygems_{hex:48}› here',
    'got ‹ATATT3{60}› here',
    'got ‹ATBB{32}› here',
    'got ‹lin_api_{40}› here',
    'got ‹NRAK-{AZ:27}› here',
    'got ‹pul-{hex:40}› here',
    'got ‹sbp_{hex:40}› here',
    'got ‹sb_secret_{30}› here',
    'got ‹pscale_tkn_{40}› here',
    'got ‹tskey-auth-{30}› here',
    'got ‹figd_{40}› here',
    'got ‹ntn_{46}› here',
    'got ‹PMAK-{hex:24}-{hex:34}› here',
    'got ‹sntrys_{60}› here',
    'got ‹squ_{hex:40}› here',
    'got ‹snyk_uat.{20}.{40}› here',
    'got ‹sq0atp-{22}› here',
    'got ‹xkeysib-{hex:64}-{16}› here',
    'got ‹key-{hex:32}› here',
    'got ‹dp.pt.{43}› here',
    'got ‹dt0c01.{AZ:24}.{AZ:64}› here',
    'got ‹CCIPAT_{22}_{40}› here',
    'got ‹vcp_{40}› here',
    'got ‹cfut_{40}› here',
    'got ‹AVNS_{20}› here',
    'got ‹sha256~{43}› here',
    'got ‹123456789:AA{33}› here',
    'got ‹eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.{43}› here',
    'got ‹SEC{hex:64}› here',
    'got ‹$2b$10$.{53}› here',
    '"output":"\\n‹ghp_{36}›\\nnext"',
    'callback%3F‹ghp_{36}›',
    '\u001b[32m‹hf_{40}›\u001b[0m',
  ],
};

const harmless: Readonly<Record<string, readonly string[]>> = {
  'masks, placeholders and names of variables': [
    'password: ***',
    'token=***&page=2',
    'DB_PASSWORD=',
    'password: ""',
    'password=xxxxxxxx',
    'token: <redacted>',
    'secret: [FILTERED]',
    'password = (sensitive value)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of shells.
    'password: ${DB_PASSWORD}',
    'TOKEN=$TOKEN',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub.
    'token: ${{ secrets.NPM_TOKEN }}',
    'password={{ password }}',
    'set PASSWORD=%DB_PASSWORD%',
    'password=%s user=%s',
    'token: process.env.NPM_TOKEN',
    'password = os.environ["DB_PASSWORD"]',
    'const token = await getToken();',
    'https://***@github.com/octo/hello',
    'https://mona:***@github.com/octo/hello',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of shells.
    'https://${USER}:${TOKEN}@github.com/octo/hello',
    'Authorization: Bearer ***',
    'Authorization: Bearer $TOKEN',
    'login --password <password> --user <user>',
    'deploy --token TOKEN',
    'password_file: /run/secrets/db',
    'secretRef: vault:secret/data/shop',
    'token: op://vault/item/token',
    'password: ••••••••',
    'token: ...',
    'secret=<hidden>',
    'password: (known after apply)',
    'api_key: YOUR_API_KEY',
    'api_key: your-api-key-here',
    'DB_PASSWORD: $(cat /run/secrets/db)',
    'password: !vault |',
    'token: @GITHUB_TOKEN@',
    'access_key: $env:ACCESS_KEY',
    'SELECT id FROM users WHERE password = ?',
    'password: %(db_password)s',
    'token = data.vault.token',
    'client_secret: arn:aws:secretsmanager:eu-west-1:1:secret:shop',
    '--password $DB_PASSWORD --user mona',
    '-u $USER:$PASSWORD https://shop.example',
    'sshpass -p "$SSHPASS" ssh mona@shop.example',
    'mysql -p$MYSQL_PASSWORD shop',
    'password: null, user: mona',
    'token: robot.secret ?? x',
    'secret: {}',
    'tokens: []',
    'private_key: /etc/ssl/private/shop.pem',
    'private_key: certs/shop.pem',
    'ssh_key: ~/.ssh/id_ed25519',
    'PWD=/home/runner/work/hello/hello',
    'OLDPWD=/home/runner',
    'pwd: C:\\\\actions\\\\_work',
  ],
  'sentences about credentials': [
    'token: undefined',
    '"token": null,',
    'secret: missing',
    'Invalid password',
    'invalid token: must be a string',
    'Password authentication failed for user "x"',
    'password: incorrect',
    'Password must be at least 8 characters',
    '"password": ["This field is required."]',
    '"password": "Passwords do not match"',
    'API key: not found',
    'token expired at 2026-03-01T03:00:11Z',
    'Error: secret "db-creds" not found',
    'error: the token is required',
    'basic auth required',
    'Basic authentication is disabled',
    'Bearer authentication failed',
    'WWW-Authenticate: Basic realm="shop"',
    'WWW-Authenticate: Bearer error="invalid_token"',
    'Authorization failed: 403',
    'authorization: denied',
    'Cookie policy accepted',
    'cookie: expired',
    'cat: /run/secrets/token: Permission denied',
    "./get-token: line 3: syntax error near unexpected token `('",
    'Warning: Using a password on the command line interface can be insecure.',
    "fatal: could not read Password for 'https://github.com': No such device or address",
    "Enter passphrase for key '/home/runner/.ssh/id_rsa': ",
    'option --password requires an argument',
    'unknown option --token for deploy',
    '密码错误',
    '密码：不能为空',
    '令牌无效，请重新登录',
    '密钥: 未配置',
    'id-token: write',
    'secrets: inherit',
    'Missing required environment variable: DB_PASSWORD',
    'The following secrets are not set: NPM_TOKEN, AWS_SECRET_ACCESS_KEY',
    'Input required and not supplied: token',
    'Bad credentials',
    'HttpError: Bad credentials - https://docs.github.com/rest',
    'remote: Invalid username or token.',
    "fatal: Authentication failed for 'https://github.com/octo/hello/'",
    "ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)",
    'ERROR: FATAL: password authentication failed for user "shop"',
    'npm error 401 Unauthorized - GET https://registry.npmjs.org/hello - Unable to authenticate, need: Bearer',
    'Error: Unable to locate credentials. You can configure credentials by running "aws configure".',
    'The security token included in the request is expired',
    'InvalidClientTokenId: The security token included in the request is invalid.',
    'denied: requested access to the resource is denied',
    'secret: none of the keys matches',
    'token: signature verification failed',
    'JsonWebTokenError: jwt malformed',
    '401: token has been revoked',
    'password was reset by mona',
    'password is too short (minimum is 8 characters)',
    'Your password is about to expire',
    'credentials: include',
    'credentials: same-origin',
    'Load key "/home/runner/.ssh/id_rsa": invalid format',
    'no password supplied',
    'Host key verification failed.',
    'sudo: a password is required',
    'Password for mona: ',
    'Password:',
    'the token for mona was not found',
    'api key: must not be empty',
    'session token: expired',
    'access token is valid',
    '凭证：已过期',
    '口令错误次数过多',
    '令牌: 不存在',
  ],
  'parsers, types and code': [
    'SyntaxError: Unexpected token: punc (})',
    "error: unexpected token 'foo'",
    "expected token '}' but found",
    'unexpected token: x',
    'Unexpected token < in JSON at position 0',
    'Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON',
    'Parse error on token: IDENTIFIER at line 3',
    "Property 'token' is missing in type '{ password: string; }'",
    'function login(password: string, token?: string): boolean',
    'fn login(password: &str, token: Option<String>)',
    'error[E0609]: no field `password` on type `User`',
    "TypeError: Cannot read properties of undefined (reading 'token')",
    'src/token.ts:12:5 - error TS2304: Cannot find name "secretary".',
    'FAIL test/password.test.ts > token > expires',
    'tokens=128',
    'max_tokens: 4096',
    'prompt_tokens: 1204, completion_tokens: 77',
    'eos_token: </s>',
    'nextToken: abc',
    'tokenizer: gpt-4o-mini-2024',
    'password_reset_sent_at: 2026-03-01',
    'token_type: bearer-x',
    'tokenUrl: https://shop.example/oauth',
    'passed: 12, failed: 3',
    'PASS: tests/test1.sh',
    '# pass 128',
    'bypass=enabled',
    'compass: north42',
    'SECTION 4: security tests',
    'secretName: regcred-2024',
    'secretary: Mona Lisa',
    '--token-ttl 5m',
    '--password-stdin',
    '--secret id=npmrc,src=.npmrc',
    'key: value',
    'primary key: id',
    'keyboard: qwerty42',
    'cache key: npm-linux-3fa1c07be95d2864',
    'public_key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIabc',
    'Unknown routing key: orders.created',
    'sonar.projectKey=octo_hello42',
    'interface Options { token?: Token; secret: string | undefined }',
    'def login(user: str, password: str) -> Token:',
    'func Login(user string, password string) error',
    'private final String password;',
    'const { token, password } = options;',
    'if (token === undefined) throw new Error("no token");',
    'tokens.filter((token) => token.value)',
    'this.token = token.trim();',
    'secret: this.options.secret,',
    'E       assert None == token',
    '- Expected - 1 + Received + 1 token',
    'implementation io.jsonwebtoken:jjwt-api:0.12.6',
    '"jsonwebtoken": "^9.0.2"',
    'csrf-token: 3.1.0 -> 3.1.1',
    '[WARNING] org.example.secret:core:1.2.3 is deprecated',
    'yarn add jsonwebtoken@9.0.2',
    'src/auth/token:12:5: unused variable',
    'Caused by: java.lang.NullPointerException: token',
    "thread 'main' panicked at src/token.rs:12:5",
    'pad_token: [PAD]',
    'num_tokens=4096 ctx=8192',
    'expected token: identifier',
    'found token: EOF',
    'password_hash_rounds: 12',
    'secret_rotation_days = 30',
    'tokenExpiration: 3600s',
    'enable_password_auth: true',
    'require_secret: false',
    'passwordless: enabled42',
    'keyring: loaded 12 keys',
    'Sec-WebSocket-Key header is missing',
    'basic-block42 merged',
  ],
  'arguments with other meanings': [
    '-p 8080',
    '-p8080:80',
    'docker run -p 8080:80 shop',
    'mkdir -p dir/sub',
    'ssh -p 2222 mona@shop.example',
    'psql -p 5432 -U mona shop',
    'docker run -u 1000:1000 shop',
    'docker run -u node:node shop',
    'git push -u origin main',
    'sort -u -k 2,2 names.txt',
    'cp -a src:dst x',
    'curl -k https://shop.example/a',
    'tar -C dir -pxf a.tar',
    'mysql -h db -P 3306 shop',
    'login failed, see -p in the manual',
    'kubectl port-forward -p 8080 svc/shop',
    'nc -zv -p 5432 db',
    'git log -p src/token.ts',
    'docker build --secret id=npm .',
    'usage: deploy [--token <token>] [--password <password>]',
    '--token-file /run/secrets/token',
    '--password-file=/run/secrets/db',
    '  --token string   the token of the API',
    'chown -R node:node /app',
    'rsync -a src/ dest/',
    'ps -u root',
    'login -h',
    'mongod --port 27017 --dbpath data',
    'zip -r -9 out.zip dist',
    'ldapsearch -x -b dc=shop',
    'echo done | tee log.txt',
    'redis-cli -h cache ping',
  ],
  addresses: [
    'https://github.com/octo/hello/actions/runs/1',
    'https://registry.npmjs.org/@babel/core/-/core-7.24.0.tgz',
    'http://localhost:5173/@vite/client',
    'https://shop.example:8443/a@b',
    'ssh://git@github.com/octo/hello.git',
    'git@github.com:octo/hello.git',
    'uses: actions/checkout@v4',
    'pkg:npm/%40babel/core@7.24.0',
    'mailto:mona@example.com',
    'http://[::1]:8080/@id',
    'https://shop.example/?design=modern-and-wide&page=2',
    'docker.io/library/node@sha256:3fa1c07be95d28643fa1c07be95d28643fa1c07be95d28643fa1c07be95d2864',
    'jdbc:postgresql://db.example:5432/shop',
    'file:///home/runner/work/hello/src/hooks/useThing.ts',
    'https://github.com/octo/hello/compare/v1.0.0...v1.1.0',
    'https://shop.example/a?page=2&sort=name&code=404',
    'https://shop.example/login?next=/account',
    'see https://docs.github.com/en/authentication#tokens',
    'redis://cache:6379/0',
    'mongodb://db-1:27017,db-2:27017/shop',
    'amqp://rabbit:5672/%2F',
    'ws://127.0.0.1:9222/devtools/browser/3fa1c07b-e95d-4864-9a1b-3fa1c07be95d',
    'http://user@shop.example/a',
    'image: ghcr.io/octo/hello:1.2.3@sha256:3fa1c07be95d',
    'go: github.com/octo/hello@v1.2.3: reading go.mod',
    'https://unpkg.com/react@19.0.0/index.js',
    'https://hooks.example.com/docs',
    'cdn.example.com/key=none',
  ],
  'hashes, ids, versions and paths': [
    'commit a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
    'HEAD is now at a1b2c3d Fix the token refresh',
    'request 3fa1c07b-e95d-4864-9a1b-3fa1c07be95d failed',
    'sha256:3fa1c07be95d28643fa1c07be95d28643fa1c07be95d28643fa1c07be95d2864',
    'digest: sha256:3fa1c07be95d2864 size: 1234',
    '3fa1c07be95d28643fa1c07be95d28643fa1c07be95d28643fa1c07be95d2864',
    'integrity sha512-z9zoSDuSLvWjJCG2bEfYrk3pTOdD0Pz4bT8aP0mPZFtVSdE5vN1wYrbbSQGwTJVkyvd2Wkk2ptWDmDJcdqUZvQ==',
    'h1:q7Rw2Zk9Xp4Ld8Vb1Nc6Tm3Hs5Yg0JfKaEuBiq7Rw2Z=',
    'SHA256:q7Rw2Zk9Xp4Ld8Vb1Nc6Tm3Hs5Yg0JfKaEuBiq7Rw2Z mona@shop (ED25519)',
    'etag: "3fa1c07be95d28643fa1c07be95d2864"',
    'node v24.1.0, npm 11.3.0, python 3.13.2',
    'npm_config_registry=https://registry.npmjs.org/',
    'npm_lifecycle_event=build_and_test_everything',
    'pypi-attestations-verifier-tool 0.0.21',
    'at /home/runner/work/hello/hello/packages/Core2/src/main/kotlin/Application',
    'TestThatAVeryLongNameWithoutAnySpacesInItStaysReadableForEverybody42',
    'weighs_more_than_the_limit_of_16_kilograms',
    'test_task_test_runner_survives_1234567890',
    'disk_test_partition_20260301',
    'arn:aws:iam::123456789012:role/deploy',
    'i-0abcd1234efgh5678 in eu-west-1',
    'AssertionError: expected 2 to be 3',
    'npm error code ELIFECYCLE, basic check failed',
    '[0KRunning with gitlab-runner 17.1.0',
    'base64 of it: aGVsbG8gd29ybGQ=',
    'sk-spinner-cube-grid is no token',
    '-----BEGIN CERTIFICATE-----',
    'expected a line "-----BEGIN RSA PRIVATE KEY-----" but got HTML',
    'md5: 3fa1c07be95d28643fa1c07be95d2864  out.tar.gz',
    '3fa1c07be95d2864  refs/heads/main',
    'layer 3fa1c07be95d: Pull complete',
    'ETag: W/"3fa1c07b-e95d"',
    'Cache restored from key: node-cache-Linux-x64-npm-3fa1c07be95d28643fa1c07be95d2864',
    'run id 12345678901, attempt 2',
    'trace_id=3fa1c07be95d28643fa1c07be95d2864 span_id=3fa1c07be95d2864',
    '0x7ffee3fa1c07be95 in main',
    '2026-03-01T03:00:11.1234567Z',
    '1.2.3-beta.4+build.5678',
    '10.0.0.1:5432',
    'fe80::3fa1:c07b:e95d:2864',
    '/nix/store/3fa1c07be95d28643fa1c07be95d2864-nodejs-24.1.0/bin/node',
    'C:\\\\hostedtoolcache\\\\windows\\\\node\\\\24.1.0\\\\x64\\\\node.exe',
    'node_modules/.pnpm/@babel+core@7.24.0/node_modules/@babel/core/lib/index.js',
    'libsecret-1-0 0.20.5-3 amd64',
    'python3-keyring 24.3.1-1',
    'Downloading sha256~ no digest',
    'chunk-3FA1C07B.js 12.34 kB',
    'sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbXX0=',
    'requestId: q7Rw2Zk9Xp4Ld8Vb1Nc6Tm3Hs5Yg0JfKaEuBi',
    'i18n-key-abc123 is missing',
  ],
};

const rowsOf = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([kind, rows]) => rows.map((row) => [kind, row] as const));

describe('a credential is not shown, and what surrounds it is', () => {
  test.each(rowsOf(secrets))('%s: %s', (_, row) => {
    expect(redactCredentials(textOf(row))).toBe(shownOf(row));
  });
});

describe('what only looks like a credential stays readable', () => {
  test.each(rowsOf(harmless))('%s: %s', (_, row) => {
    expect(redactCredentials(row)).toBe(row);
  });

  test('every line of the logs of ninety tools', () => {
    const logs = new URL('fixtures/logs/', import.meta.url);
    for (const name of readdirSync(logs)) {
      const lines = readFileSync(new URL(name, logs), 'utf8').split('\n');
      expect(
        lines.map((line) => redactCredentials(line)),
        name,
      ).toEqual(lines);
    }
  });
});

test('there are as many harmless rows as rows with a credential', () => {
  expect(rowsOf(secrets).length).toBeGreaterThanOrEqual(93);
  expect(rowsOf(harmless).length).toBeGreaterThanOrEqual(rowsOf(secrets).length);
});

test('a password of letters, digits and marks is not shown in part, wherever it stands', () => {
  const places: readonly ((password: string) => string)[] = [
    (password) => `DB_PASSWORD=${password}`,
    (password) => `export DB_PASSWORD='${password}' && npm test`,
    (password) => `password: ${password}`,
    (password) => JSON.stringify({ user: 'mona', password, port: 1 }),
    (password) => JSON.stringify({ body: JSON.stringify({ password, port: 1 }) }),
    (password) => `deploy --password ${password} --verbose`,
    (password) => `postgres://mona:${password}@db.example/shop`,
    (password) => `X-Api-Key: ${password}`,
    (password) => `Authorization: Bearer ${password}`,
    (password) => `curl -u mona:${password} https://shop.example`,
    (password) => `<password>${password}</password>`,
    (password) => `GET /a?token=${encodeURIComponent(password)}&page=2`,
  ];
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const unit = fc.constantFrom(...letters, ...'0123456789!@#%^*_+-.~');
  const passwords = fc
    .tuple(fc.constantFrom(...letters), fc.string({ unit, minLength: 11, maxLength: 24 }))
    .map((parts) => parts.join(''));
  const property = fc.property(passwords, fc.constantFrom(...places), (password, place) => {
    const shown = redactCredentials(place(password));
    const parts = Array.from({ length: password.length - 5 }, (_, at) => password.slice(at, at + 6));
    expect(parts.filter((part) => shown.includes(part))).toEqual([]);
  });
  // One seed, since one password in ten thousand looks like a variable or like a sentence.
  fc.assert(property, { seed: 29, numRuns: 2_000 });
});

test('redacting twice is redacting once', () => {
  for (const [, row] of rowsOf(secrets)) expect(redactCredentials(shownOf(row))).toBe(shownOf(row));
});

test('the token of the action is not shown, whatever it looks like', () => {
  expect(redactCredentials('using plain-token-1 twice: plain-token-1', 'plain-token-1')).toBe(
    'using *** twice: ***',
  );
  expect(redactCredentials('a', '')).toBe('a');
});

describe('the beginning of a long text', () => {
  const token = written('ghp_{36}');

  test('has no half of a token where it is cut', () => {
    for (let chars = 1; chars < 60; chars += 1) {
      expect(redactBeginning(`user mona: ${token}, then more`, chars)).not.toMatch(/ghp_\w/);
    }
  });

  test('has what comes before, and is whole if it fits', () => {
    expect(redactBeginning(`user mona: ${token}, then more`, 30)).toBe('user mona: ');
    expect(redactBeginning(`user mona: ${token}`, 1_000)).toBe('user mona: ***');
  });

  test('is never a part of a word: the whole one, or nothing of it if its end is not known', () => {
    const long = `eyJ${'a'.repeat(400)}.eyJ${'b'.repeat(400)}.${'c'.repeat(400)}`;
    expect(redactBeginning(`${long} is the token`, 300)).toBe('***');
    expect(redactBeginning(long, 300)).toBe('***');
    expect(redactBeginning(`令牌${long}`, 300)).toBe('令牌');
    expect(redactBeginning('x'.repeat(100), 10)).toBe('x'.repeat(100));
    expect(redactBeginning('测'.repeat(100), 10)).toBe('测'.repeat(10));
    for (const chars of [10, 20_000]) expect(redactBeginning('x'.repeat(chars), chars)).toBe('***');
    expect(redactBeginning('x'.repeat(20_000), 10)).toBe('***');
  });
});

describe('a private key on several lines of a log', () => {
  const body = written('{64}');

  test('begins at its first line, unless it ends there too', () => {
    expect(opensPrivateKey('-----BEGIN RSA PRIVATE KEY-----')).toBe(true);
    expect(opensPrivateKey('key: -----BEGIN PRIVATE KEY-----')).toBe(true);
    expect(opensPrivateKey('-----BEGIN CERTIFICATE-----')).toBe(false);
    expect(opensPrivateKey('-----BEGIN PRIVATE KEY-----abc-----END PRIVATE KEY-----')).toBe(false);
  });

  test.each([
    body,
    `${body.slice(0, 9)}==`,
    `  ${body}`,
    `| ${body}`,
    `+${body}\\n"`,
    '',
    `#12 0.345 ${body}`,
    'DEK-Info: AES-256-CBC,3FA1',
  ])('goes on with "%s"', (line) => {
    expect(isInPrivateKey(line)).toBe(true);
  });

  test.each(['-----END RSA PRIVATE KEY-----', 'Error: no such file', 'two words'])(
    'ends before "%s"',
    (line) => {
      expect(isInPrivateKey(line)).toBe(false);
    },
  );
});

describe('the name of a field', () => {
  test.each([
    ...[
      'password',
      'DB_PASSWORD',
      'db-password',
      'userPassword',
      'passwd',
      'pwd',
      'passphrase',
      'smtp_pass',
      'pass',
    ],
    ...[
      'secret',
      'clientSecret',
      'SecretAccessKey',
      'token',
      'accessToken',
      'id_token',
      '_authToken',
      'api_key',
      'apiKey',
    ],
    ...[
      'X-Api-Key',
      'privateKey',
      'access_key',
      'AccountKey',
      'authorization',
      'Set-Cookie',
      'cookie',
      'credentials',
    ],
    ...['密码', '访问令牌', 'token_2', 'passwords'],
  ])('"%s" names a credential', (name) => {
    expect(namesCredential(name)).toBe(true);
  });

  test.each([
    ...[
      'key',
      'primaryKey',
      'name',
      'passed',
      'tokens',
      'max_tokens',
      'tokenType',
      'secretName',
      'secret_type',
      'author',
    ],
    ...[
      'authority',
      'passwordPolicy',
      'credentialsId',
      'publicKey',
      'keyboard',
      'compass',
      'cookieConsent',
      'AccessKeyId',
    ],
  ])('"%s" does not', (name) => {
    expect(namesCredential(name)).toBe(false);
  });
});

describe('data without credentials', () => {
  const plain = (data: unknown) => JSON.parse(JSON.stringify(withoutCredentials(data)));

  test('has *** under every key that names one, at any depth, also in lists', () => {
    const data = {
      user: 'mona',
      password: 'correct horse',
      port: 8080,
      db: [{ host: 'db', accessToken: 'abc', pin: 1 }, [{ secret: 12345 }]],
      token: { access: 'a', refresh: ['b', { c: 'd' }] },
      apiKey: '',
      secret: null,
      'X-Api-Key': true,
    };
    expect(plain(data)).toEqual({
      user: 'mona',
      password: '***',
      port: 8080,
      db: [{ host: 'db', accessToken: '***', pin: 1 }, [{ secret: '***' }]],
      token: { access: '***', refresh: ['***', { c: '***' }] },
      apiKey: '',
      secret: null,
      'X-Api-Key': true,
    });
  });

  test('has none in its texts either, nor under the name of a variable', () => {
    const data = {
      log: written('cloning https://mona:hunter2@shop.example with ghp_{36}'),
      env: [
        { name: 'DB_PASSWORD', value: 'hunter' },
        { Key: 'LOG_LEVEL', Value: 'debug' },
      ],
      pass: 12,
    };
    expect(plain(data)).toEqual({
      log: 'cloning https://***@shop.example with ***',
      env: [
        { name: 'DB_PASSWORD', value: '***' },
        { Key: 'LOG_LEVEL', Value: 'debug' },
      ],
      pass: 12,
    });
  });

  test('makes no link of an address that had one', () => {
    expect(withoutCredentials('https://shop.example/a?token=hunter2-x9Q&b=1')).toBe(
      'shop.example/a?token=***&b=1',
    );
    expect(withoutCredentials('https://shop.example/a?b=1')).toBe('https://shop.example/a?b=1');
  });

  test('leaves the data itself as it is, frozen or not', () => {
    const data = Object.freeze({ list: Object.freeze(['token: hunter2-x9Q']), token: 'hunter2-x9Q' });
    expect(plain(data)).toEqual({ list: ['token: ***'], token: '***' });
    expect(data).toEqual({ list: ['token: hunter2-x9Q'], token: 'hunter2-x9Q' });
    expect([undefined, null, 1, true].map((value) => withoutCredentials(value))).toEqual([
      undefined,
      null,
      1,
      true,
    ]);
    expect(withoutCredentials(new Uint8Array([1]))).toEqual(new Uint8Array([1]));
  });

  test('has keys of prototypes as data', () => {
    const data = JSON.parse('{"__proto__":{"password":"hunter2"},"constructor":"token: hunter2-x9Q"}');
    expect(JSON.stringify(withoutCredentials(data))).toBe(
      '{"__proto__":{"password":"***"},"constructor":"token: ***"}',
    );
  });
});

describe('a quarter of a megabyte of an attacker’s text takes less than half a second', () => {
  const bytes = 256 * 1024;
  const units = [
    ...['a', ' ', '-', '"', '\\', ',a', 'a.b', '=', ':', '中', '\n', '://', 'a://a:b/', '://u:p@', '://u@'],
    ...[
      'token',
      'token=',
      'token="',
      "token='x ",
      'token=“x ',
      'token=\\"',
      'token: {"value":',
      'token=["a",',
      'token=Some(',
    ],
    ...[
      'password ',
      'password" value',
      '<password>',
      'password (',
      'password for ',
      "password 'aaaa",
      'password: aa aa aa aa ',
    ],
    ...[
      '密码',
      '密码：',
      'authorization: a ',
      'cookie: "',
      'bearer ',
      'basic aaaaaaaa',
      'env token ',
      '--token ',
      '--password=,',
    ],
    ...[
      'login -p ',
      'mysql ',
      'curl -u ',
      'openssl ',
      'echo a',
      'sqlplus a/',
      'sig=',
      '&key=',
      '%3A%2F%2Fa%3Aa',
      '%20',
    ],
    ...[
      '-----BEGIN RSA PRIVATE KEY-----',
      'eyJaaaaaaaa-',
      'eyJaaaaaaaa.',
      'sk-',
      '$2b$',
      'AKIA',
      '3fa1c07be95d2864',
      '1234567890',
    ],
    ...[
      'aaaaaaaaaaaaaa.atlasv1.',
      'aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3a\n',
      '123456789:AA',
      ',aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    ],
  ];

  test.each(units)('%s', (unit) => {
    const text = unit.repeat(bytes / unit.length);
    const start = process.cpuUsage();
    redactCredentials(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(500);
  });
});
