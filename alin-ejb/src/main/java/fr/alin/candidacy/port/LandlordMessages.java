package fr.alin.candidacy.port;

/** Formats messages to landlords' systems. */
public interface LandlordMessages {

    /** The text of the message; nothing is sent. */
    String candidateList(LandlordList list);

    /** The text of the message; nothing is sent. */
    String renunciation(LandlordRenunciation renunciation);

    /** The text of the message; nothing is sent. */
    String homeReturned(ReturnedHome returned);

    /** The text of the message; nothing is sent. */
    String answerAcknowledgement(AnswerNotice notice);
}
