import { defineConfig } from 'vitest/config';
import base, { limits } from './vitest.config.ts';

/** For `npm run test:limits`: what large and hostile input costs in memory and time, and random faults. */
export default defineConfig({ ...base, test: { ...base.test, include: [...limits], exclude: [] } });
