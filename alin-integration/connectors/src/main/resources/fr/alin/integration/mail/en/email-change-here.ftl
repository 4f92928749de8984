<#assign subject = "AL'in: confirm your new address">
<@greeting/>
<@p>The holder of an AL'in account wants to use this e-mail address there.</@p>
<@p>It is you? Confirm it here, and in the mailbox of your present address.</@p>
<@action "Confirm this address" link/>
<@p>This link expires in ${hours} hours.</@p>
<@notFor/>
<@signature/>
