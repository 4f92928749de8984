package fr.alin.account.model;

/** The two secrets of a change of address: one for the mailbox in use, one for the new one. */
public record EmailChangeKeys(LinkKey former, LinkKey latest) {

    public static EmailChangeKeys draw() {
        return new EmailChangeKeys(LinkKey.draw(), LinkKey.draw());
    }
}
