package fr.alin.account.model;

/** The two keys of a change of address: one mailed to the current address, one to the new one. */
public record EmailChangeKeys(LinkKey former, LinkKey latest) {

    public static EmailChangeKeys draw() {
        return new EmailChangeKeys(LinkKey.draw(), LinkKey.draw());
    }
}
