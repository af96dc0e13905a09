/**
 * Hides the States that are not meant, as one types: the same rule as lib/states/search.ts, small enough to travel in the file.
 * Without scripts the copy is read, and searched as browsers search pages.
 */
export const offlineScript = `
(function(){
var plain={"ß":"ss","æ":"ae","œ":"oe","ø":"o","ł":"l","đ":"d","ð":"d","þ":"th","ı":"i"};
function fold(text){return text.normalize("NFD").replace(/\\p{M}/gu,"").toLowerCase().replace(/[ßæœøłđðþı]/g,function(l){return plain[l]}).replace(/[^\\p{L}\\p{N}]+/gu," ").trim()}
var field=document.getElementById("q"),count=document.getElementById("count"),none=document.getElementById("none");
var rows=Array.prototype.slice.call(document.querySelectorAll("section"));
function narrow(){
var asked=fold(field.value).split(" ").filter(Boolean),shown=0;
rows.forEach(function(row){
var words=row.getAttribute("data-find");
row.hidden=!asked.every(function(word){return words.indexOf(word.length<3?" "+word:word)>=0});
if(!row.hidden)shown++;
});
count.textContent=count.getAttribute("data-text").replace("{shown}",shown).replace("{total}",rows.length);
none.hidden=shown>0;
}
document.querySelector(".search").hidden=false;
field.addEventListener("input",narrow);
narrow();
})();
`.trim();
