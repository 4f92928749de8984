package fr.alin.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.model.Civility;
import fr.alin.shared.model.Language;
import fr.alin.staff.InviteMember;
import fr.alin.staff.StaffAdministration;
import fr.alin.staff.model.StaffRole;
import fr.alin.web.shared.Messages;

/** staff/invitation.xhtml: invites somebody to work here. */
@Named
@RequestScoped
public class InvitationPage {

    @Inject
    StaffAdministration administration;

    @Inject
    Messages messages;

    private final PlaceForm place = new PlaceForm();
    private final InvitedPerson person = new InvitedPerson();
    private StaffRole role;

    public String invite() {
        administration.invite(
                new InviteMember(person.getEmail(), person.details(), role, place.agency(), place.territory()));
        messages.info("members.invited.done", person.getEmail().readable());
        return "/staff/members?faces-redirect=true";
    }

    public Civility[] getCivilities() {
        return Civility.values();
    }

    public StaffRole[] getRoles() {
        return StaffRole.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public InvitedPerson getPerson() {
        return person;
    }

    public PlaceForm getPlace() {
        return place;
    }

    public StaffRole getRole() {
        return role;
    }

    public void setRole(StaffRole role) {
        this.role = role;
    }
}
