package fr.alin.account;

import jakarta.enterprise.context.ApplicationScoped;

import fr.alin.shared.privacy.StaffLogTerm;

/** Ends the log of what the staff did to people's accounts. */
@ApplicationScoped
class AccountActTerm extends StaffLogTerm {

    AccountActTerm() {
        super("account_act");
    }
}
