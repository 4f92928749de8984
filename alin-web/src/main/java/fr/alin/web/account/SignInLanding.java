package fr.alin.web.account;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import fr.alin.account.TutorialService;
import fr.alin.account.view.SignInOutcome;
import fr.alin.web.shared.CurrentUser;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.Space;

/** Where a sign-in leads: to the page that was asked for, unless another space has it, or to the home of the role. */
@RequestScoped
public class SignInLanding {

    @Inject
    CurrentUser user;

    @Inject
    TutorialService tutorial;

    @Inject
    Messages messages;

    /**
     * @param here the space whose page was used; if it is another's, the page that follows says so
     * @param asked the page asked for
     */
    String after(SignInOutcome outcome, Space here, Optional<String> asked) {
        var own = Space.ofRole(outcome.role());
        if (own != here) {
            messages.info("sign-in.other-space." + own);
        }
        return asked.filter(page -> !own.isLeft(page, outcome.role())).orElseGet(this::home);
    }

    private String home() {
        return user.isApplicant() && tutorial.showOnce() ? "/tutorial" : user.getHome();
    }
}
