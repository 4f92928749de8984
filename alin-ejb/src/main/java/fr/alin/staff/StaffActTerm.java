package fr.alin.staff;

import jakarta.enterprise.context.ApplicationScoped;

import fr.alin.shared.privacy.StaffLogTerm;

/** Ends the log of what was done to members' accounts. */
@ApplicationScoped
class StaffActTerm extends StaffLogTerm {

    StaffActTerm() {
        super("staff_act");
    }
}
