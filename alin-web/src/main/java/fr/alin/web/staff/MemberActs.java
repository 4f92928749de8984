package fr.alin.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.InvitationAccepted;
import fr.alin.staff.StaffAdministration;
import fr.alin.staff.model.ActReason;
import fr.alin.web.shared.Messages;

/** What is done to the account of the member on staff/member.xhtml, each act with its reason. */
@Named
@RequestScoped
public class MemberActs {

    private static final String HERE = "/staff/member?faces-redirect=true&includeViewParams=true";

    @Inject
    StaffAdministration administration;

    @Inject
    MemberPage page;

    @Inject
    Messages messages;

    private String reason = "";

    public String changeRole() {
        administration.changeRole(page.getId(), page.getRole(), new ActReason(reason));
        return done("members.role.done");
    }

    public String place() {
        var place = page.getPlace();
        administration.place(page.getId(), place.agency(), place.territory(), new ActReason(reason));
        return done("members.place.done");
    }

    public String allowPriority() {
        administration.allowPriority(page.getId(), true, new ActReason(reason));
        return done("members.priority.done");
    }

    public String withdrawPriority() {
        administration.allowPriority(page.getId(), false, new ActReason(reason));
        return done("members.priority.withdrawn");
    }

    public String suspend() {
        administration.suspend(page.getId(), new ActReason(reason));
        return done("members.suspend.done");
    }

    public String reactivate() {
        administration.reactivate(page.getId(), new ActReason(reason));
        return done("members.reactivate.done");
    }

    public String inviteAgain() {
        try {
            administration.inviteAgain(page.getId());
        } catch (InvitationAccepted meanwhile) {
            return done("members.again.accepted");
        }
        return done("members.again.done");
    }

    private String done(String words) {
        messages.info(words);
        return HERE;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
