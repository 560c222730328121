using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.RuangTulis;

/// <summary>A chapter or section that the office adds.</summary>
/// <param name="Judul">Its title.</param>
/// <param name="Sesudah">Name of the section that it follows; empty: before the annexes.</param>
/// <param name="Tingkat">1 chapter, 2 or 3 section.</param>
public sealed record BabSendiri(string Judul, string Sesudah, int Tingkat);

/// <summary>What an office changes in the order and the wording of its report, kept in the settings of the report.</summary>
public sealed class SusunanSendiri
{
    private const string Berkas = "laporan.yaml";

    private readonly KumpulanBerkas _semua;
    private readonly string _teks;
    private readonly IsiIsian _lama;
    private readonly List<KeyValuePair<string, SimpulIsian>> _isi;

    private SusunanSendiri(KumpulanBerkas semua, string teks, IsiIsian lama, PetaIsian peta) =>
        (_semua, _teks, _lama, _isi) = (semua, teks, lama, [.. peta.Isi]);

    /// <summary>Reads it; <c>null</c>: the settings cannot be read.</summary>
    public static SusunanSendiri? Baca(KumpulanBerkas semua)
    {
        ArgumentNullException.ThrowIfNull(semua);
        return semua.Coba(Berkas, out var data) && IsiBerkas.Teks(data) is { } teks && IsiIsian.Coba(teks) is { Akar: PetaIsian peta } lama
            ? new SusunanSendiri(semua, teks, lama, peta) : null;
    }

    /// <summary>Sections whose sentences the office words.</summary>
    public IReadOnlyList<string> TulisSendiri => Kata("tulis-sendiri");

    /// <summary>Sections left out.</summary>
    public IReadOnlyList<string> Tiada => Kata("tiadakan");

    /// <summary>Chapters of its own.</summary>
    public IReadOnlyList<BabSendiri> Bab => [.. Daftar("bab-sendiri").OfType<PetaIsian>()
        .Select(p => new BabSendiri(Teks(p, "judul"), Teks(p, "sesudah"), int.TryParse(Teks(p, "tingkat"), out var t) ? t : 2))];

    /// <summary>Sections that stand elsewhere, and after which one.</summary>
    public IReadOnlyList<(string Bagian, string Sesudah)> Pindah => [.. Daftar("pindahkan").OfType<PetaIsian>().Select(p => (Teks(p, "bagian"), Teks(p, "sesudah")))];

    /// <summary>Says whether the office words a section.</summary>
    public void Menulis(string bagian, bool sendiri) => Tandai("tulis-sendiri", bagian, sendiri);

    /// <summary>Says whether a section is left out.</summary>
    public void Meniadakan(string bagian, bool tiada) => Tandai("tiadakan", bagian, tiada);

    /// <summary>Puts a section after another one; an empty name puts it back.</summary>
    public void Memindahkan(string bagian, string sesudah)
    {
        var sisa = Daftar("pindahkan").Where(p => p is not PetaIsian q || Teks(q, "bagian") != bagian);
        Ganti("pindahkan", [.. sisa, .. sesudah.Length > 0 ? [Peta(("bagian", bagian), ("sesudah", sesudah))] : Array.Empty<SimpulIsian>()]);
    }

    /// <summary>Adds a chapter or section.</summary>
    public void Menambah(BabSendiri bab)
    {
        ArgumentNullException.ThrowIfNull(bab);
        Ganti("bab-sendiri", [.. Daftar("bab-sendiri"), Peta(("judul", bab.Judul), ("sesudah", bab.Sesudah), ("tingkat", $"{bab.Tingkat}"))]);
    }

    /// <summary>Takes a chapter of the office out; its text stays in the narratives.</summary>
    public void Menghapus(string nama) =>
        Ganti("bab-sendiri", [.. Daftar("bab-sendiri").Where(p => p is not PetaIsian q || Jangkar.Buat(Teks(q, "judul")) != nama)]);

    /// <summary>The day on which it is signed, where the report does not say one.</summary>
    /// <returns>Whether it said none.</returns>
    public bool Bertanggal(DateOnly hari)
    {
        if (_isi.FirstOrDefault(k => k.Key == "tanggal").Value is SkalarIsian { Isi.Length: > 0 })
        {
            return false;
        }

        _isi.RemoveAll(k => k.Key == "tanggal");
        _isi.Add(KeyValuePair.Create("tanggal", (SimpulIsian)new SkalarIsian(hari.ToString("yyyy-MM-dd"), JenisSkalar.Tanggal)));
        return true;
    }

    /// <summary>The files with what was changed.</summary>
    public KumpulanBerkas Selesai() => _semua.Dengan(Berkas, PenulisIsi.Terapkan(_teks, _lama, new IsiIsian(new PetaIsian(_isi)), out _));

    private IReadOnlyList<SimpulIsian> Daftar(string kunci) => _isi.FirstOrDefault(k => k.Key == kunci).Value is DaftarIsian d ? d.Butir : [];

    private IReadOnlyList<string> Kata(string kunci) => [.. Daftar(kunci).OfType<SkalarIsian>().Select(s => s.Isi)];

    private static string Teks(PetaIsian p, string kunci) => p.Ambil(kunci) is SkalarIsian s ? s.Isi : "";

    private static PetaIsian Peta(params (string Kunci, string Isi)[] isi) =>
        new(isi.Where(i => i.Isi.Length > 0).Select(i => KeyValuePair.Create(i.Kunci, (SimpulIsian)Skalar(i.Isi))));

    // a title that looks like a number or a date is one all the same
    private static SkalarIsian Skalar(string teks) => new(teks, JenisSkalar.Teks);

    private void Tandai(string kunci, string bagian, bool ada)
    {
        var sisa = Kata(kunci).Where(k => k != bagian);
        Ganti(kunci, [.. (ada ? sisa.Append(bagian) : sisa).Select(Skalar)]);
    }

    private void Ganti(string kunci, IReadOnlyList<SimpulIsian> butir)
    {
        var letak = _isi.FindIndex(k => k.Key == kunci);
        var baru = KeyValuePair.Create(kunci, (SimpulIsian)new DaftarIsian(butir));
        if (letak >= 0)
        {
            _isi.RemoveAt(letak);
        }

        if (butir.Count > 0)
        {
            _isi.Insert(letak < 0 ? _isi.Count : letak, baru);
        }
    }
}
