using System.Net;
using System.Text;
using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Penulis;

/// <summary>Writes a report as Markdown, as text with tabs, and as HTML.</summary>
internal static class PenulisTeks
{
    /// <summary>As Markdown.</summary>
    public static string Markdown(Laporan l)
    {
        var sb = new StringBuilder();
        foreach (var u in l.DaftarUnsur)
        {
            switch (u)
            {
                case UnsurJudul j:
                    sb.Append(new string('#', j.Tingkat)).Append(' ').AppendLine($"{j.Nomor} {j.Isi}".Trim());
                    break;
                case UnsurParagraf p:
                    sb.AppendLine(p.Isi.Teks);
                    break;
                case UnsurDaftar d:
                    Butir(sb, d);
                    break;
                case UnsurTabel t:
                    Tabel(sb, t);
                    break;
            }

            sb.AppendLine();
        }

        return sb.ToString();
    }

    private static void Butir(StringBuilder sb, UnsurDaftar d)
    {
        for (var i = 0; i < d.Butir.Count; i++)
        {
            sb.Append(d.Bernomor ? $"{i + 1}. " : "- ").AppendLine(d.Butir[i].Teks);
        }
    }

    private static void Tabel(StringBuilder sb, UnsurTabel t)
    {
        sb.AppendLine(t.Judul.Teks.Replace("\n", "\n\n", StringComparison.Ordinal)).AppendLine();
        var kepala = Kisi.Kepala(t);
        foreach (var (b, i) in kepala.Select((b, i) => (b, i)))
        {
            sb.Append("| ").AppendJoin(" | ", b).AppendLine(" |");
            if (i == 0)
            {
                sb.Append('|').Append(string.Concat(Enumerable.Repeat(" --- |", b.Count))).AppendLine();
            }
        }

        foreach (var b in t.Isi)
        {
            sb.Append("| ").AppendJoin(" | ", b.Sel.Select(s => b.Tebal && s.Teks.Length > 0 ? $"**{s.Teks}**" : s.Teks)).AppendLine(" |");
        }
    }

    /// <summary>As text, cells apart by tabs.</summary>
    public static string Polos(Laporan l) => Polos(l, (sb, t) =>
        Kisi.Kepala(t).Concat(t.Isi.Select(b => b.Sel.Select(s => s.Teks).ToList())).ToList()
            .ForEach(b => sb.AppendJoin('\t', b).AppendLine()));

    /// <summary>As text, columns apart by blanks.</summary>
    public static string Selaras(Laporan l) => Polos(l, TabelBerspasi.Tulis);

    private static string Polos(Laporan l, Action<StringBuilder, UnsurTabel> tabel)
    {
        var sb = new StringBuilder();
        foreach (var u in l.DaftarUnsur)
        {
            switch (u)
            {
                case UnsurJudul j:
                    sb.AppendLine($"{j.Nomor} {j.Isi}".Trim());
                    break;
                case UnsurParagraf p:
                    sb.AppendLine(p.Isi.Teks);
                    break;
                case UnsurDaftar d:
                    Butir(sb, d);
                    break;
                case UnsurTabel t:
                    sb.AppendLine(t.Judul.Teks);
                    tabel(sb, t);
                    break;
            }

            sb.AppendLine();
        }

        return sb.ToString();
    }

    /// <summary>As HTML.</summary>
    public static string Html(Laporan l)
    {
        var sb =
            new StringBuilder($"<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>{Aman(
            l.Judul)}</title></head><body>\n");
        foreach (var u in l.DaftarUnsur)
        {
            sb.AppendLine(u switch
            {
                UnsurJudul j => $"<h{j.Tingkat}>{Aman($"{j.Nomor} {j.Isi}".Trim())}</h{j.Tingkat}>",
                UnsurParagraf p => $"<p>{Aman(p.Isi.Teks)}</p>",
                UnsurDaftar d =>
                    $"<{(d.Bernomor ? "ol" : "ul")}>{string.Concat(d.Butir.Select(b => $"<li>{Aman(b.Teks)}</li>"))}</{(d.Bernomor ? "ol"
                    : "ul")}>",
                UnsurTabel t => TabelHtml(t),
                _ => "",
            });
        }

        return sb.Append("</body></html>\n").ToString();
    }

    private static string TabelHtml(UnsurTabel t)
    {
        var kepala =
            string.Concat(t.Kepala.Select(b => $"<tr>{string.Concat(b.Select(s => $"<th{Rentang(s)}>{Aman(s.Teks)}</th>"))}</tr>"));
        var isi =
            string.Concat(t.Isi.Select((b, r) =>
            $"<tr>{string.Concat(b.Sel.Select((s, k) => SelHtml(s.Teks, b.Tebal, Kisi.Tinggi(t, r, k))))}</tr>\n"));
        return $"{string.Concat(t.Judul.Teks.Split('\n')
            .Select(j => $"<p>{Aman(j)}</p>"))}<table><thead>{kepala}</thead><tbody>{isi}</tbody></table>";
    }

    private static string SelHtml(string teks, bool tebal, int tinggi) =>
        tinggi == 0 ? "" : $"<td{(tinggi > 1 ? $" rowspan=\"{tinggi}\"" : "")}>{(tebal ? $"<b>{Aman(teks)}</b>" : Aman(teks))}</td>";

    private static string Rentang(SelKepala s) => (s.Kolom > 1 ? $" colspan=\"{s.Kolom}\"" : "")
        + (s.Baris > 1 ? $" rowspan=\"{s.Baris}\"" : "");

    private static string Aman(string teks) => WebUtility.HtmlEncode(teks);
}
