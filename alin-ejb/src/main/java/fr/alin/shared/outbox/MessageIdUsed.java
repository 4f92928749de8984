package fr.alin.shared.outbox;

import fr.alin.shared.error.BusinessException;

/** The sender has used this id for another content. */
public class MessageIdUsed extends BusinessException {

    public static final String CODE = "message.id-used";

    private static final long serialVersionUID = 1L;

    public MessageIdUsed() {
        super(CODE);
    }
}
