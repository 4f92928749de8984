<#assign subject = "AL'in: your account will be erased on " + date>
<@greeting/>
<@p>You have not signed in to AL'in for eleven months, and your account holds no housing application.</@p>
<@p>Unless we hear from you, it will be erased on ${date}, with everything in it.</@p>
<@p>To keep it, just sign in before that day.</@p>
<@action "Keep my account" link/>
<@p>You no longer need it? There is nothing to do.</@p>
<@signature/>
