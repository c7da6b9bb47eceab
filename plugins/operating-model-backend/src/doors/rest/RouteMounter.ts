import type {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  operatingModelRoutes,
  type OperatingModelRouteName,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import type { Seen } from '../../visibility/Seen';
import type { VisibilityService } from '../../visibility/VisibilityService';
import type { Availability } from '../../availability/Availability';
import { parseInput } from '../parseInput';
import { readBody } from './readBody';
import { readQuery } from './readQuery';

type Routes = typeof operatingModelRoutes;
type Parsed<Route, Part extends string> = Route extends {
  [key in Part]: z.ZodType;
}
  ? z.output<Route[Part]>
  : {};

/** Routes keep below it by pages; one that does not is a fault of ours, and the answer is sent all the same. */
const LARGEST_ANSWER = 1024 * 1024;

/** Users, and services in their own name. */
export type CallerCredentials = BackstageCredentials<
  BackstageUserPrincipal | BackstageServicePrincipal
>;

/** A request to a route, checked. */
export interface RouteRequest<Name extends OperatingModelRouteName> {
  params: Parsed<Routes[Name], 'params'>;
  query: Parsed<Routes[Name], 'query'>;
  body: Parsed<Routes[Name], 'body'>;
  credentials: CallerCredentials;
  /** What the caller may read. */
  seen: Seen;
  response: Response;
}

/** Answers a request, or throws an error of `@backstage/errors`. */
export type RouteHandler<Name extends OperatingModelRouteName> = (
  request: RouteRequest<Name>,
) => Promise<z.input<Routes[Name]['response']>>;

/**
 * Mounts routes of the route table: who calls, whether the request has the right shape and what the caller may read is
 * settled here, once, before a handler sees it.
 */
export class RouteMounter {
  readonly #router: Router;
  readonly #httpAuth: HttpAuthService;
  readonly #visibility: VisibilityService;
  readonly #availability: Availability;
  readonly #logger: LoggerService;

  constructor(options: {
    router: Router;
    httpAuth: HttpAuthService;
    visibility: VisibilityService;
    availability: Availability;
    logger: LoggerService;
  }) {
    this.#router = options.router;
    this.#httpAuth = options.httpAuth;
    this.#visibility = options.visibility;
    this.#availability = options.availability;
    this.#logger = options.logger;
  }

  /**
   * Mounts one route. A text is sent as it is, everything else as JSON, marked where it may be out of date. Whatever does not
   * answer, the request ends in time; `endsByItself` is for a handler that computes for longer and has limits of its own.
   */
  route<Name extends OperatingModelRouteName>(
    name: Name,
    handler: RouteHandler<Name>,
    { endsByItself = false }: { endsByItself?: boolean } = {},
  ): void {
    const route: {
      method: 'get' | 'post';
      path: string;
      params?: z.ZodType;
      query?: z.ZodType;
      body?: z.ZodType;
    } = operatingModelRoutes[name];
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    const handlers = route.body ? [readBody] : [];

    const readRequest = async (
      request: Request,
      response: Response,
    ): Promise<RouteRequest<Name>> => {
      const credentials = await this.#httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const checked = {
        params: parseInput('path', route.params, request.params),
        query: parseInput('query', route.query, readQuery(request)),
        body: parseInput('body', route.body, route.body ? request.body : {}),
      } as Pick<RouteRequest<Name>, 'params' | 'query' | 'body'>;
      // What one caller may see must never be shown to another, nor outlive a change of the policy.
      response.set('cache-control', 'private, no-cache');
      const seen = await this.#visibility.of(credentials);
      return { ...checked, credentials, seen, response };
    };

    this.#router[route.method](path, ...handlers, async (request, response) => {
      const availability = this.#availability;
      const asked = readRequest(request, response);
      const answer = await (endsByItself
        ? availability.inTime(asked).then(handler)
        : availability.inTime(asked.then(handler)));
      if (typeof answer === 'string') {
        response.send(answer);
      } else {
        const text = JSON.stringify(availability.marked(answer));
        const bytes = Buffer.byteLength(text);
        if (bytes > LARGEST_ANSWER) {
          this.#logger.warn(
            `The answer of ${name} to ${request.originalUrl} has ${bytes} bytes: more than 1 MiB is slow for whoever reads it`,
          );
        }
        response.type('json').send(text);
      }
    });
  }
}
