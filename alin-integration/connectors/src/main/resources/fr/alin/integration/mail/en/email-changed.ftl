<#assign subject = "AL'in: your e-mail address was changed">
<@greeting/>
<@p>Your AL'in account has moved to ${email}, as both mailboxes confirmed. This message is the last that this mailbox gets.</@p>
<@p>You confirmed nothing? Somebody reads your mail: change the password of your mailbox, then call us.</@p>
<@action "Need help?" link/>
<@signature/>
