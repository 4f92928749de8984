package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.account.SessionCheckService;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** The user of the page: signed in or not, role, home page and name. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    HttpServletRequest request;

    @Inject
    SessionCheckService sessions;

    @Inject
    SecurityLog log;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public boolean isApplicant() {
        return request.isUserInRole(Role.APPLICANT);
    }

    public boolean isAdvisor() {
        return request.isUserInRole(Role.ADVISOR);
    }

    public boolean isStaffAdministrator() {
        return request.isUserInRole(Role.STAFF_ADMINISTRATOR);
    }

    public boolean isSupport() {
        return request.isUserInRole(Role.SUPPORT);
    }

    public boolean isOfficer() {
        return request.isUserInRole(Role.DPO);
    }

    public boolean isAdministrator() {
        return request.isUserInRole(Role.ADMINISTRATOR);
    }

    public boolean isLandlordAgent() {
        return request.isUserInRole(Role.LANDLORD_AGENT);
    }

    /** The audience of an error page's text: {@code applicant}, {@code staff} or {@code visitor}. */
    public String getKind() {
        if (isApplicant()) {
            return "applicant";
        }
        return isSignedIn() ? "staff" : "visitor";
    }

    /** The page that the logo links to and that opens after sign-in. */
    public String getHome() {
        if (isApplicant()) {
            return "/dashboard";
        } else if (isAdvisor()) {
            return "/advisor/candidacies";
        } else if (isAdministrator()) {
            return "/administrator/exchanges";
        } else if (isStaffAdministrator()) {
            return "/staff/members";
        } else if (isSupport()) {
            return "/support/people";
        } else if (isOfficer()) {
            return "/dpo/people";
        } else if (isLandlordAgent()) {
            return "/landlord/offers";
        }
        return isSignedIn() ? "/account/mine" : "/index";
    }

    /** The name shown in the header; empty for a visitor. */
    public String getName() {
        return SignedInCaller.of(request).map(SignedInCaller::name).orElse("");
    }

    /** Changes the name shown in the header. */
    public void greetAs(String name) {
        SignedInCaller.of(request).ifPresent(caller -> caller.named(name).keep(request));
    }

    /** Ends the session. */
    public void signOut() throws ServletException {
        SignedInCaller.of(request).ifPresent(caller -> {
            sessions.end(caller.session());
            log.record(SecurityEvent.SIGNED_OUT, caller.accountId());
        });
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
