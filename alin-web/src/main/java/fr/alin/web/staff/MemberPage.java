package fr.alin.web.staff;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.staff.StaffAdministration;
import fr.alin.staff.model.StaffRole;
import fr.alin.staff.model.StaffState;
import fr.alin.staff.view.StaffActLine;
import fr.alin.staff.view.StaffLine;

/** staff/member.xhtml: one member, where she works and what was done to her account. */
@Named
@ViewScoped
public class MemberPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffAdministration administration;

    private final PlaceForm place = new PlaceForm();
    private long id;
    private StaffRole role;
    private transient StaffLine member;
    private transient List<StaffActLine> acts;

    /** Loads before rendering, so that an unknown member answers 404. */
    public void load() {
        role = getMember().role();
        place.show(administration.agency(id), getMember().territory());
    }

    public StaffLine getMember() {
        if (member == null) {
            member = administration.member(id);
        }
        return member;
    }

    public List<StaffActLine> getActs() {
        if (acts == null) {
            acts = administration.acts(id);
        }
        return acts;
    }

    /** Whether the member's own account is shown, which she cannot change. */
    public boolean isOwn() {
        return administration.isOwn(id);
    }

    public boolean isInvited() {
        return getMember().state() == StaffState.INVITED || getMember().state() == StaffState.EXPIRED;
    }

    public boolean isSuspended() {
        return getMember().state() == StaffState.SUSPENDED;
    }

    /** Whether she works on dossiers, as a team lead does too. */
    public boolean isAdvisor() {
        return getMember().role() == StaffRole.ADVISOR || getMember().role() == StaffRole.TEAM_LEAD;
    }

    public boolean isReadsPriority() {
        return administration.readsPriority(id);
    }

    public StaffRole[] getRoles() {
        return StaffRole.values();
    }

    public PlaceForm getPlace() {
        return place;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public StaffRole getRole() {
        return role;
    }

    public void setRole(StaffRole role) {
        this.role = role;
    }
}
