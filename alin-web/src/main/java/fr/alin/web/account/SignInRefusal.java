package fr.alin.web.account;

import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.view.SignInOutcome;
import fr.alin.shared.time.TimeZones;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.NextPage;
import org.omnifaces.cdi.Param;

/**
 * Why sign-in was refused. The address of the page after the redirect carries the reason, so that a reload shows it
 * again without another try. It is shown only if this browser got that answer.
 */
@RequestScoped
public class SignInRefusal {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(TimeZones.PARIS);
    private static final Pattern TIME_OF_DAY = Pattern.compile("[0-2]\\d:[0-5]\\d");

    @Inject
    Messages messages;

    @Inject
    NextPage next;

    @Inject
    ExternalContext browser;

    @Inject
    @Param
    String refused;

    @Inject
    @Param
    String until;

    /** The address parameters with the reason. */
    String answer(SignInOutcome outcome) {
        var why = parameters(outcome);
        next.announce((HttpServletResponse) browser.getResponse(), why);
        return why;
    }

    static String parameters(SignInOutcome outcome) {
        return switch (outcome.result()) {
            case LOCKED -> "refused=locked&until=" + TIME.format(outcome.lockedUntil());
            case SOURCE_STOPPED -> "refused=network&until=" + TIME.format(outcome.lockedUntil());
            case REFUSED, ACCEPTED -> "refused=yes";
        };
    }

    private String address() {
        return "refused=" + refused + (until == null ? "" : "&until=" + until);
    }

    /** @return whether there was a refusal to show */
    boolean show() {
        if (refused == null || !next.is(address())) {
            return false;
        } else if (until != null && TIME_OF_DAY.matcher(until).matches()) {
            messages.error("network".equals(refused) ? "sign-in.network" : "sign-in.locked", until);
        } else {
            messages.error("sign-in.refused");
        }
        return true;
    }
}
