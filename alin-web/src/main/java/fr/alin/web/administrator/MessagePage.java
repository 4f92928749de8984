package fr.alin.web.administrator;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.outbox.TrafficDirection;
import fr.alin.shared.outbox.TrafficLine;
import fr.alin.shared.outbox.TrafficService;

/** administrator/message.xhtml: one message of a landlord, what belongs to it, and its text once a reason is stated. */
@Named
@ViewScoped
public class MessagePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TrafficService traffic;

    private TrafficDirection direction;
    private String key = "";
    private String reason = "";
    private transient TrafficLine line;
    private transient List<TrafficLine> thread;
    private transient String text;

    /** Loads before rendering, so that an unknown message answers 404. */
    public void load() {
        line = traffic.message(direction, key);
    }

    public void open() {
        traffic.open(direction, key, reason);
        text = null;
    }

    public TrafficLine getLine() {
        if (line == null) {
            load();
        }
        return line;
    }

    public List<TrafficLine> getThread() {
        if (thread == null) {
            thread = traffic.thread(getLine());
        }
        return thread;
    }

    /** The masked text; null until it is opened, blank if it is not kept. */
    public String getText() {
        if (text == null) {
            text = traffic.text(getLine()).orElse(null);
        }
        return text;
    }

    public TrafficDirection getDirection() {
        return direction;
    }

    public void setDirection(TrafficDirection direction) {
        this.direction = direction;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
