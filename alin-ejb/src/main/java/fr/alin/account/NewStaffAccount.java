package fr.alin.account;

import fr.alin.account.model.PersonalDetails;
import fr.alin.shared.model.EmailAddress;

/** An account to be made for a member of staff, who is invited by mail in her language. */
public record NewStaffAccount(EmailAddress email, PersonalDetails details, String role) {}
