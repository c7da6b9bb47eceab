import '@testing-library/jest-dom';

// A page with several tables takes a busy machine a while.
jest.setTimeout(30_000);
