import { elsewhere, orderPlaced, severalEvents } from '../../../test/fixtures/gallery/elsewhere.ts';
import { alertDispatched } from '../../../test/fixtures/gallery/outside.ts';
import { cloudEventExample, json } from './from-gallery.ts';
import type { Example } from './table.ts';

const deployFailed = {
  service: 'cart',
  version: 'v2.1.0',
  status: 'failed',
  environment: 'production',
  message: 'The health check did not answer',
  url: 'https://deploy.example.com/runs/77',
};

const { action, client_payload } = alertDispatched.payload;

const greeting = {
  specversion: '1.0',
  id: 'v-1',
  source: 'quickstart',
  type: 'quickstart',
  xvmsgtype: 'text',
  data: 'Hello DingTalk',
};

/** What other systems send: as a CloudEvent, as any JSON, and by `repository_dispatch`. */
export const examples: Readonly<Record<string, Example>> = {
  'any-json': { event: json(deployFailed), attributes: 'type: com.example.deploy\nsource: /deploy/shop' },
  dispatch: { event: json({ event_type: action, client_payload }) },
  'any-event': cloudEventExample(orderPlaced),
  digest: { ...cloudEventExample(severalEvents), batch: 'digest' },
  cdevent: ofType('dev.cdevents.pipelinerun.finished.0.2.0'),
  prometheus: ofType('io.prometheus.alert.firing'),
  resolved: ofType('io.prometheus.alert.resolved'),
  grafana: ofType('com.grafana.alert'),
  sentry: ofType('io.sentry.issue'),
  argo: ofType('io.argoproj.argocd.health-degraded'),
  harbor: ofType('harbor.scan.completed'),
  sonar: ofType('org.sonarqube.qualitygate'),
  aws: ofType('com.amazon.aws.cloudwatch.alarm'),
  aliyun: ofType('ecs:Instance:SystemFailure.Reboot'),
  vanus: { event: json(greeting) },
};

/** Types are chosen by other systems, and change less often than the names of the gallery. */
function ofType(type: string): Example {
  const found = elsewhere.find(({ eventName }) => eventName === type);
  if (found === undefined) throw new Error(`The gallery has no event of type "${type}".`);
  return cloudEventExample(found);
}
