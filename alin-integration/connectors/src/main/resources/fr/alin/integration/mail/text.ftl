<#-- How a mail looks as plain text: paragraphs apart, addresses on a line of their own. -->
<#function plain text><#return text?trim?replace("[ \\t\\r\\n]+", " ", "r")></#function>
<#macro p><#local text><#nested></#local>${plain(text)}

</#macro>
<#macro quiet><@p><#nested></@p></#macro>
<#macro action label url>${label}${colon}
${url}

</#macro>
<#macro secret value>    ${value}

</#macro>
<#macro lines values><#list values as line>${line}
</#list></#macro>
<#macro homes rows><#list rows?split("\n") as row><#local cells = row?split("\t")>- ${homeTitle(cells)}
  ${homeFacts(cells)}
<#if cells[6]?has_content>
  ${homeAlert(cells)}
</#if>
  ${cells?last}

</#list></#macro>
<#macro changed rows><#list rows?split("\n") as row><#local cells = row?split("\t")>- ${factName(cells[0])}${colon} ${factValue(cells[0], cells[1])} → ${factValue(cells[0], cells[2])}
</#list>

</#macro>
<#macro stop label url>${label}${colon}
${url}

</#macro>
<#include "/" + language + "/frame.ftl">
<#include "/" + language + "/" + template + ".ftl">
