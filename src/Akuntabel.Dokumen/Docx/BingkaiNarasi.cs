using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Content controls around what people wrote: one for each run of blocks of a narrative, one for each bound value in it, so that a
/// report that was changed in an office program can come back part by part.</summary>
internal sealed class BingkaiNarasi(KonteksDocx k, SalinanTim? salinan)
{
    /// <summary>The longest tag that Word takes.</summary>
    public const int TagTerpanjang = 64;

    private const int Sidik = 16;

    // far from the ids of other bookmarks
    private const int IdPenanda = 1_000_000;

    private readonly StringBuilder _tercetak = new();
    private string _kunci = "";
    private string _ikatan = "";
    private string _jangkar = "";
    private int _id;
    private int _penanda;
    private int _bagian;
    private bool _selesai = true;

    /// <summary>Tag of the control around a part.</summary>
    public static string Tag(string kunci) => Pendek(kunci);

    /// <summary>Tag of the control around a bound value: its path from the root, so that it means the same wherever it is pasted.</summary>
    public static string Tag(string kunci, string ikatan) => Pendek(Mutlak(kunci, ikatan));

    /// <summary>A binding of a part as another part would write it: <c>s.serapan</c> of sasaran 1.1.1 is <c>sasaran.[1.1.1].serapan</c>.</summary>
    public static string Mutlak(string kunci, string ikatan)
    {
        const string Awal = "sasaran-";
        var bagian = kunci.Split('/')[0];
        return ikatan.StartsWith("s.", StringComparison.Ordinal) && bagian.StartsWith(Awal, StringComparison.Ordinal)
            ? $"sasaran.[{bagian[Awal.Length..]}].{ikatan[2..]}" : ikatan;
    }

    /// <summary>What a reader calls a part: "Kendala, sasaran 1.1.1".</summary>
    public static string Sebutan(string kunci)
    {
        var (bagian, nama) = kunci.Split('/', 2) is [var b, var n] ? (b, n) : ("", kunci);
        var kata = nama.Replace('-', ' ');
        kata = kata.Length == 0 ? kata : char.ToUpperInvariant(kata[0]) + kata[1..];
        return bagian is "" or TempatNarasi.Sendiri ? kata : $"{kata}, {Ganti(bagian)}";

        static string Ganti(string teks) => teks.IndexOf('-', StringComparison.Ordinal) is > 0 and var i ? $"{teks[..i]} {teks[(i + 1)..]}" : teks;
    }

    /// <summary>Before a block of the body: closes the part before it and opens its own.</summary>
    public void Blok(Blok blok, int tingkatDaftar)
    {
        if (tingkatDaftar >= 0 || blok is HalamanBaru)
        {
            return;
        }

        if (blok.Narasi != _kunci || blok is Judul)
        {
            Tutup();
        }

        if (blok is Judul j)
        {
            Isian();
            (_jangkar, _selesai) = (j.Id, false);
        }

        if (_kunci.Length == 0 && blok.Narasi.Length > 0)
        {
            Buka(blok.Narasi, kosong: false);
            if (blok is Tabel or Grafik or Bagan or Gambar)
            {
                // LibreOffice loses the fields of the first paragraph in a control, and with them the number of a caption
                k.Buka("AkhirBagian");
                k.Tutup();
            }
        }
    }

    /// <summary>At the end of a run of pages: what may still be written stands before the next section, not on its first page.</summary>
    public void AkhirBagian(IReadOnlyList<Blok> berikut)
    {
        Tutup();
        if (berikut.Count == 0 || berikut[0] is Judul)
        {
            Isian();
        }
    }

    /// <summary>Before a run: closes the binding before it and opens its own.</summary>
    public void Ruas(Ruas r)
    {
        if (_kunci.Length > 0 && !ReferenceEquals(r.Ikatan, _ikatan))
        {
            AkhirRuas();
            if (r.Ikatan.Length > 0)
            {
                Pembuka($"_i{_penanda}", Tag(_kunci, r.Ikatan), "Dari data", "contentLocked", kosong: false);
                _ikatan = r.Ikatan;
            }
        }

        _tercetak.Append(_ikatan.Length > 0 ? r.Tercetak : "");
    }

    /// <summary>At the end of the runs of a paragraph.</summary>
    public void AkhirRuas()
    {
        if (_ikatan.Length == 0)
        {
            return;
        }

        Penutup($"_i{_penanda}", new PenandaSalinan($"_i{_penanda}", _kunci, _ikatan, _tercetak.ToString()));
        _tercetak.Clear();
        _ikatan = "";
    }

    private static string Pendek(string teks)
    {
        if (teks.Length <= TagTerpanjang)
        {
            return teks;
        }

        var sidik = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(teks)))[..Sidik];
        return $"{teks[..(TagTerpanjang - Sidik - 1)]}~{sidik}";
    }

    private void Isian()
    {
        foreach (var i in _selesai ? [] : salinan?.Kosong(_jangkar) ?? [])
        {
            Buka(i.Kunci, kosong: true);
            k.Buka("BodyText");
            PenulisRuasDocx.Jalan(k.X, i.Petunjuk, "<w:color w:val=\"767676\"/>");
            k.Tutup();
            Tutup(i.Petunjuk);
        }

        _selesai = true;
    }

    private void Buka(string kunci, bool kosong)
    {
        if (kunci.Length > 0)
        {
            Pembuka($"_n{++_bagian}", Tag(kunci), Sebutan(kunci), "sdtLocked", kosong);
            _kunci = kunci;
        }
    }

    private void Tutup(string petunjuk = "")
    {
        if (_kunci.Length > 0)
        {
            Penutup($"_n{_bagian}", new PenandaSalinan($"_n{_bagian}", _kunci, "", petunjuk));
            _kunci = "";
        }
    }

    // what is bound cannot be changed but can go with its sentence; a part can be emptied but its place stays
    private void Pembuka(string nama, string tag, string sebutan, string kunci, bool kosong)
    {
        var x = k.X;
        if (salinan is not null)
        {
            x.Tulis($"<w:bookmarkStart w:id=\"{IdPenanda + Nomor(nama)}\" w:name=\"{nama}\"/>");
        }

        x.Tulis($"<w:sdt><w:sdtPr><w:alias w:val=\"{sebutan}\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{++_id}\"/><w:lock w:val=\"{kunci}\"/>");
        x.Mentah(kosong ? "<w:showingPlcHdr/>" : "").Mentah("</w:sdtPr><w:sdtContent>");
    }

    private void Penutup(string nama, PenandaSalinan penanda)
    {
        k.X.Mentah("</w:sdtContent></w:sdt>");
        if (salinan is not null)
        {
            k.X.Tulis($"<w:bookmarkEnd w:id=\"{IdPenanda + Nomor(nama)}\"/>");
            salinan.Penanda.Add(penanda);
        }

        _penanda += nama[1] == 'i' ? 1 : 0;
    }

    private static int Nomor(string nama) => (2 * int.Parse(nama.AsSpan(2), CultureInfo.InvariantCulture)) + (nama[1] == 'i' ? 1 : 0);
}
