import { elsewhere } from '../../../test/fixtures/gallery/elsewhere.ts';
import { dispatches } from '../../../test/fixtures/gallery/outside.ts';
import { cloudEvents, json } from './from-gallery.ts';
import type { Example } from './table.ts';

const deployFailed = {
  service: 'cart',
  version: 'v2.1.0',
  status: 'failed',
  environment: 'production',
  message: 'The health check did not answer',
  url: 'https://deploy.example.com/runs/77',
};

const dispatched = dispatches.find(({ what }) => what === 'with a notification of Alertmanager')?.payload;

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
  dispatch: { event: json({ event_type: dispatched?.action, client_payload: dispatched?.client_payload }) },
  'any-event': cloudEvents(elsewhere, 'any data'),
  digest: { ...cloudEvents(elsewhere, 'several events as a digest'), batch: 'digest' },
  cdevent: cloudEvents(elsewhere, 'a CDEvent'),
  prometheus: cloudEvents(elsewhere, 'Prometheus, one alert'),
  resolved: cloudEvents(elsewhere, 'Alertmanager, resolved'),
  grafana: cloudEvents(elsewhere, 'Grafana'),
  sentry: cloudEvents(elsewhere, 'Sentry'),
  argo: cloudEvents(elsewhere, 'Argo CD, the application'),
  harbor: cloudEvents(elsewhere, 'Harbor, a scan'),
  sonar: cloudEvents(elsewhere, 'SonarQube, a red quality gate'),
  aws: cloudEvents(elsewhere, 'AWS EventBridge, an alarm'),
  aliyun: cloudEvents(elsewhere, 'Alibaba Cloud EventBridge, a system event'),
  vanus: { event: json(greeting) },
};
