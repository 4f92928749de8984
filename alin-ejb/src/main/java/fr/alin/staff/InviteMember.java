package fr.alin.staff;

import java.util.Optional;

import fr.alin.account.model.PersonalDetails;
import fr.alin.shared.model.EmailAddress;
import fr.alin.staff.model.StaffRole;
import fr.alin.staff.model.Territory;

/** An invitation to work here. */
public record InviteMember(
        EmailAddress email, PersonalDetails details, StaffRole role, Optional<Long> agency, Territory territory) {}
