package fr.alin.shared.outbox;

import jakarta.enterprise.context.ApplicationScoped;

import fr.alin.shared.privacy.StaffLogTerm;

/** Ends the log of what administrators did with messages. */
@ApplicationScoped
class ExchangeActTerm extends StaffLogTerm {

    ExchangeActTerm() {
        super("exchange_act");
    }
}
