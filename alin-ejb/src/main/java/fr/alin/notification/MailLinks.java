package fr.alin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.OfferReference;

/** Absolute links for mails, built from the settings and never from a request. */
@ApplicationScoped
class MailLinks {

    @Inject
    AlinSettings settings;

    String confirmAccount(String key) {
        return page("/account/confirm?key=" + key);
    }

    String emailChange(String key) {
        return page("/account/email-change?key=" + key);
    }

    String ownAccount() {
        return page("/account/mine");
    }

    String ownRequests() {
        return page("/account/mine/help");
    }

    String help() {
        return page("/help");
    }

    String signIn() {
        return page("/sign-in");
    }

    String forgottenPassword() {
        return page("/account/forgotten");
    }

    String applicationCode() {
        return page("/housing-application/code");
    }

    String housingApplication() {
        return page("/housing-application/record");
    }

    String dataProtection() {
        return page("/legal/data-protection");
    }

    String importing() {
        return page("/housing-application/import");
    }

    String dashboard() {
        return page("/dashboard");
    }

    String employment() {
        return page("/housing-application/employment");
    }

    String candidacies() {
        return page("/candidacies");
    }

    String complement() {
        return page("/candidacies/complement");
    }

    String offers() {
        return page("/offers/list");
    }

    String offer(OfferReference offer) {
        return page("/offers/offer?ref=" + offer.value());
    }

    String landlordOffers() {
        return page("/landlord/offers");
    }

    String stopAlerts(String key) {
        return page("/alerts/unsubscribe?key=" + key);
    }

    private String page(String path) {
        return settings.baseUrl().toString().replaceAll("/+$", "") + path;
    }
}
