package fr.alin.web.administrator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordKeyAdministration;
import fr.alin.landlord.RegisterKey;
import fr.alin.landlord.model.PastedKey;
import fr.alin.landlord.view.LandlordKeyLine;
import fr.alin.web.shared.Messages;

/**
 * The public keys on administrator/landlord.xhtml. The text that was pasted is never shown again: it may be a private
 * key.
 */
@Named
@RequestScoped
public class LandlordKeys {

    private static final String HERE = "/administrator/landlord?faces-redirect=true&includeViewParams=true";

    @Inject
    LandlordKeyAdministration administration;

    @Inject
    LandlordPage page;

    @Inject
    Messages messages;

    private String pasted = "";
    private LocalDate from;
    private LocalDate until;
    private String revoked = "";
    private String reason = "";
    private List<LandlordKeyLine> lines;

    public String register() {
        var command = new RegisterKey(
                page.getCode(), PastedKey.of(pasted), Optional.ofNullable(from), Optional.ofNullable(until));
        messages.info("landlords.keys.registered", administration.register(command));
        return HERE;
    }

    public String revoke() {
        administration.revoke(page.getCode(), revoked, reason);
        messages.info("landlords.keys.revoked", revoked);
        return HERE;
    }

    public List<LandlordKeyLine> getLines() {
        if (lines == null) {
            lines = administration.keys(page.getCode());
        }
        return lines;
    }

    /** Those that may still be revoked. */
    public List<LandlordKeyLine> getRevocable() {
        return getLines().stream().filter(line -> !line.revoked()).toList();
    }

    /** Always empty. */
    public String getPasted() {
        return "";
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getRevoked() {
        return revoked;
    }

    public void setRevoked(String revoked) {
        this.revoked = revoked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
