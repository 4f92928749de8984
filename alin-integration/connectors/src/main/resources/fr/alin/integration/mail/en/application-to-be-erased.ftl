<#assign subject = "AL'in: your housing application will be erased on " + date>
<@greeting/>
<@p>Your housing application was struck off by its registration site eleven months ago. After one year, the law asks us to erase it.</@p>
<@p>It will be erased from AL'in on ${date}. Your account stays open.</@p>
<@p>Still looking for a home? Make a new application on a registration site, then import it.</@p>
<@action "Open AL'in" link/>
<@signature/>
