using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen.Isian;

/// <summary>Where things stand: addresses of the form, of its parts and sheets, and of the field that is asked for.</summary>
public partial class IsiModel
{
    /// <summary>Address of the field that a link leads to, or code of the row of which the first empty one is meant; empty: none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Tuju { get; set; }

    /// <summary>Address of this part.</summary>
    public string AlamatBagian => Alamat.Dokumen.Isi(Pd, Id, Kini.Kunci);

    /// <summary>Address of this form without anything typed: key of its draft.</summary>
    public string Kunci => string.IsNullOrEmpty(Butir) ? AlamatSebagian(Bawah) : AlamatButir(Butir);

    /// <summary>Address of a part of a long list, among what is sought.</summary>
    /// <param name="bawah">Code of a row in it; empty: the first.</param>
    public string AlamatSebagian(string? bawah) => AlamatBagian + QueryString.Create(new Dictionary<string, string?>
    {
        ["rinci"] = Rinci ? "true" : null, ["bawah"] = bawah, ["cari"] = Cari,
    }.Where(q => !string.IsNullOrEmpty(q.Value)));

    /// <summary>Where one goes back to from a sheet: the part of the list with it.</summary>
    public string AlamatDaftar =>
        _panjang && Jalan[0].Alamat is var a && a.LastIndexOf('[') is > 0 and var k ? AlamatSebagian(a[(k + 1)..^1])
        : AlamatBagian;

    /// <summary>Address of a thing's sheet.</summary>
    public string AlamatButir(string butir) => $"{AlamatBagian}?butir={Uri.EscapeDataString(butir)}";

    /// <summary>This form, answered at a field of it: a button leaves one where one was.</summary>
    /// <param name="tempat">Address of the field, of the list, or of the thing that has it.</param>
    /// <param name="bidang">The field of that thing.</param>
    public string Ke(string tempat, UraianBidang? bidang = null) =>
        $"{Kunci}#{TempatFormulir.IdBidang(bidang is { Kunci.Length: > 0 } ? $"{tempat}.{bidang.Kunci}" : tempat)}";

    /// <summary>Where a finding is mended: the sheet of its thing, and the field there.</summary>
    public string AlamatTemuan(TemuanRencana t)
    {
        ArgumentNullException.ThrowIfNull(t);
        var akhir = t.Tempat.LastIndexOf(']');
        return akhir < 0 ? AlamatBagian
            : AlamatButir(t.Tempat[..(akhir + 1)]) + (Sunting && akhir < t.Tempat.Length - 1 ? "#" + TempatFormulir.IdBidang(t.Tempat)
                : "");
    }

    /// <summary>Where one goes on after a sheet: to the thing that holds it, or to the picture.</summary>
    public string Induk => Jalan.Count > 1 ? AlamatButir(Jalan[^2].Alamat) : AlamatGambar ?? AlamatDaftar;

    /// <summary>The id of a cell that a link leads to; <c>null</c>: of hundreds of others none has one.</summary>
    /// <param name="nama">Name of its input.</param>
    /// <param name="baris">Whether it is a row: the row of a single value is its cell.</param>
    public string? IdTuju(string nama, bool baris = false) => !string.IsNullOrEmpty(Tuju) && nama == KirimanFormulir.Bidang + Tuju
        && (!baris || Tuju.EndsWith(']')) ? TempatFormulir.IdBidang(Tuju) : null;

    /// <summary>The same in a row of a table of fixed columns, which may be meant as a whole.</summary>
    /// <param name="kode">Its code.</param>
    /// <param name="sel">Its cells.</param>
    /// <param name="ke">Which of them.</param>
    public string? IdTuju(string kode, IReadOnlyList<SelSilang> sel, int ke)
    {
        ArgumentNullException.ThrowIfNull(sel);
        return kode != Tuju ? IdTuju(sel[ke].Nama)
            : ke == sel.Index().FirstOrDefault(s => s.Item is { Nama.Length: > 0, Teks.Length: 0 }).Index ? TempatFormulir.IdBidang(kode)
            : null;
    }

    // of a list that is shown in parts, the one with the field that is asked for
    private string? BawahTuju()
    {
        if (string.IsNullOrEmpty(Tuju) || Buka(Isi) is not { } f)
        {
            return null;
        }

        var isi = _sekitar.Terapkan(f, KirimanFormulir.Kosong).Isi;
        var (d, b) = isi.Daftar.SelectMany(d => d.Butir.Select(b => (Daftar: d, Butir: b)))
            .FirstOrDefault(x => x.Butir.Alamat == Tuju || Tuju.StartsWith(x.Butir.Alamat + ".", StringComparison.Ordinal));
        if (TabelSilang.KolomUntuk(Kini.Jalur, Versi.Mulai).Count > 0)
        {
            return PembagiDaftar.Panjang(Indikator.Count) ? b?["indikator"] ?? Tuju : null;
        }

        if (KisiSub.Untuk(Kini.Jalur) || d?.Uraian.Nama == "program")
        {
            var sub = b is null ? Tuju : SubAnggaran.Rinci(b);
            // cash is planned for one sub kegiatan at a time
            return Kini.Jalur == "anggaran-kas.csv" ? sub
                : PotonganAnggaran.Susun(_sekitar.Sub).FirstOrDefault(p => p.Sub.Any(s => s.Kode == sub))?.Kode;
        }

        return d is not null && PembagiDaftar.Panjang(d) ? b?.Id : null;
    }
}
