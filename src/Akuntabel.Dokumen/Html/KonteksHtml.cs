using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Html;

/// <summary>What the writers of the parts of one page share.</summary>
internal sealed record KonteksHtml(TulisHtml Html, OpsiHtml Opsi, IsiNaskah Isi, DaftarPanel Panel)
{
    private int _tanpaJudul;

    /// <summary>Whether what is written now is set as a form.</summary>
    public bool Lembar { get; set; }

    /// <summary>Attribute of the frame around a picture: in print the picture itself has the words in its place, and its frame is no second
    /// picture without any (ISO 19005-2, 6.7.5).</summary>
    public string PeranBingkai => Opsi.Cetak ? " role=\"group\"" : "";

    /// <summary>Writes an id, unless an earlier element already has it.</summary>
    public void Id(string id)
    {
        if (Isi.Pakai(id))
        {
            Html.Atribut("id", id);
        }
    }

    /// <summary>A name of its own for a table without caption, so that a screen reader can tell the boxes apart.</summary>
    public string NamaTanpaJudul() => $"Tabel tanpa judul {++_tanpaJudul}";

    /// <summary>Opens a box that scrolls sideways on a narrow screen and can be reached by keyboard.</summary>
    public void BukaGulir(string nama)
    {
        if (Opsi.Cetak)
        {
            Html.Mentah("<div class=\"gulir\">");
            return;
        }

        Html.Mentah("<div class=\"gulir\" role=\"region\" tabindex=\"0\"").Atribut("aria-label", nama).Mentah(">");
    }

    /// <summary>"Tabel 3.1 Anggaran dan Realisasi".</summary>
    public void Keterangan(Keterangan k) => Html.Mentah("<span class=\"sebut\">")
        .Teks(k.Bab.Length > 0 ? k.Sebutan : k.Teks).Mentah("</span>").Teks(k.Bab.Length > 0 ? " " + k.Teks : "");

    /// <summary>"Tabel 3.1 Anggaran dan Realisasi", as one text.</summary>
    public static string Nama(Keterangan k) => k.Lengkap;
}
