package fr.alin.account.view;

/**
 * What the page behind a link about a change of address shows.
 *
 * @param usable whether the change still waits for a click
 * @param toNewAddress whether the link was mailed to the new address
 * @param confirmed whether this mailbox has confirmed
 * @param maskedEmail the new address
 */
public record EmailChangeView(boolean usable, boolean toNewAddress, boolean confirmed, String maskedEmail) {

    /** Used, stopped, expired and never sent look alike. */
    public static EmailChangeView over() {
        return new EmailChangeView(false, false, false, "");
    }
}
