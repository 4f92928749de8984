package fr.alin.account;

import java.util.function.Function;

import fr.alin.account.view.SignInOutcome;
import fr.alin.shared.security.CallOrigin;

/** A browser with an address, which keeps the device token it is given. */
final class Browser {

    private final AccountService service;
    private final String address;
    private String device = "";

    Browser(AccountService service, String address) {
        this.service = service;
        this.address = address;
    }

    SignInOutcome signIn(String email, String password) {
        var outcome = asks(front -> front.signIn(email, password));
        if (outcome.isAccepted()) {
            device = outcome.device();
        }
        return outcome;
    }

    void choosePassword(ChoosePassword command) {
        device = asks(front -> front.choosePassword(command));
    }

    /** Presents this token from now on. */
    void shows(String token) {
        device = token;
    }

    String device() {
        return device;
    }

    <T> T asks(Function<AccountService, T> question) {
        try (var scope = CallOrigin.begin(new CallOrigin(address, "request", "Firefox/140.0", device, ""))) {
            return question.apply(service);
        }
    }
}
