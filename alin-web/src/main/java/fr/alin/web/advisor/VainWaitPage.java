package fr.alin.web.advisor;

import java.io.Serializable;
import java.time.Duration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.VainWaitService;
import fr.alin.candidacy.model.Silence;
import fr.alin.candidacy.view.VainWaitView;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.ListReturn;

/** advisor/vain-wait.xhtml: what follows when a person who waits in vain is set free, and the button that does it. */
@Named
@ViewScoped
public class VainWaitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    VainWaitService waits;

    @Inject
    ListReturn listReturn;

    @Inject
    Messages messages;

    private long id;
    private VainWaitView shown;

    public void load() {
        shown = waits.look(id);
    }

    public String release() {
        waits.release(id, shown.version());
        messages.info("vain.done");
        return listReturn.outcome(DeskList.WAITING.getAddress());
    }

    public VainWaitView getShown() {
        return shown;
    }

    /** Null once the landlord has answered. */
    public Silence getSilence() {
        return Silence.of(shown.vainWait().status()).orElse(null);
    }

    /** Full days without an answer. */
    public long getDays() {
        return Duration.between(shown.vainWait().since(), shown.now()).toDays();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
