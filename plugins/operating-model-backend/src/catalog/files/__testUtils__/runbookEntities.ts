import { stringify } from 'yaml';

export const component = (
  name: string,
  runbook: string,
  annotations: { [key: string]: string } = {},
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    annotations: { 'operating-model.io/runbook': runbook, ...annotations },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'leads' },
});

export const location = (name: string, type: string, target: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Location',
  metadata: { name },
  spec: { type, target },
});

export const model = (name: string, surfaces: { [id: string]: string }) => ({
  apiVersion: 'operating-model.io/v1alpha1',
  kind: 'OperatingModel',
  metadata: { name },
  spec: {
    owner: 'leads',
    status: 'adopted',
    appliesTo: ['domain:default/elsewhere'],
    surfaces: Object.entries(surfaces).map(([id, path]) => ({
      id,
      type: 'runbook',
      location: path,
      ...(id === 'narrow' && { appliesTo: ['system:default/hidden'] }),
    })),
  },
});

export const yaml = (entities: object[]) =>
  entities.map(entity => stringify(entity)).join('---\n');
