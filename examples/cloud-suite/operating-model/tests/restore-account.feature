Feature: Restore an account

  Scenario: A closed account comes back within thirty days
    Given the account of Bo was closed ten days ago
    When Support restores it
    Then Bo signs in and sees the same projects

  Scenario: After thirty days there is nothing to restore
    Given the account of Bo was closed forty days ago
    When Support tries to restore it
    Then they read that the data is gone
