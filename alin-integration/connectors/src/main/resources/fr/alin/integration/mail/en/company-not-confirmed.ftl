<#assign subject = "AL'in: your company could not be confirmed">
<@greeting/>
<@p>The company directory did not answer when you completed your application ${number}. It answers again, but your company is not confirmed: it is not listed, or the company code must be corrected.</@p>
<@p>The page tells you how to go on. What you typed is kept.</@p>
<@action "See how to go on" link/>
<@signature/>
