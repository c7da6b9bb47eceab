Feature: Lock and unlock an account

  Scenario: A locked account cannot sign in
    Given the account of Ana is locked
    When Ana signs in
    Then she reads that her account is locked and whom to ask

  Scenario: An unlocked account signs in again
    Given the account of Ana was locked and is unlocked
    When Ana signs in
    Then she sees her projects
