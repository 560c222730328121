using Akuntabel.Core.Instansi;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Pengawasan;

/// <summary>Blocks that documents of APIP have in common.</summary>
internal static class BlokPengawasan
{
    public const string Titik = "…………………………………";
    private const string TitikTanggal = "……………………";

    /// <summary>A column of a table.</summary>
    public sealed record KolomApip(decimal Lebar, string Judul, Rata Rata = Rata.Kiri);

    public static Paragraf Alinea(string teks, GayaParagraf gaya = GayaParagraf.Biasa) => new(gaya, Ruas(teks));

    public static Paragraf Anak(string teks) => Alinea(teks, GayaParagraf.AnakJudul);

    public static string Hari(DateOnly? tanggal) => tanggal is { } t ? TanggalIndonesia.Panjang(t) : TitikTanggal;

    /// <summary>The letterhead, or the name of APIP, and the title below.</summary>
    public static IEnumerable<Blok> Kepala(IsiDokumenApip i, params string[] judul)
    {
        if (i.Kop is { } kop)
        {
            if (kop.Lambang is { } lambang)
            {
                yield return lambang;
            }

            foreach (var nama in kop.Nama)
            {
                yield return Alinea(nama.ToUpperInvariant(), GayaParagraf.Kop);
            }

            if (kop.Alamat.Count > 0)
            {
                yield return Alinea(string.Join('\n', kop.Alamat), GayaParagraf.KopAlamat);
            }
        }

        foreach (var (n, baris) in judul.Index())
        {
            yield return Alinea(baris, n == judul.Length - 1 ? GayaParagraf.KopAkhir : GayaParagraf.Kop);
        }
    }

    /// <summary>Names with what they say, one below the other.</summary>
    public static Tabel Hal(decimal lebarNama, IEnumerable<(string Nama, string Isi)> hal) => new(
        null, [new Kolom(lebarNama, Rata.Kiri), new Kolom(100 - lebarNama, Rata.Kiri)], [],
        [.. hal.Where(h => h.Isi.Length > 0).Select(h => new Baris(JenisBaris.Isi, [Sel(h.Nama), Sel($": {h.Isi}")]))], Bergaris: false);

    public static Tabel Tabel(IReadOnlyList<KolomApip> kolom, IEnumerable<IReadOnlyList<string>> baris, IReadOnlyList<string>? jumlah = null) => new(
        null, [.. kolom.Select(k => new Kolom(k.Lebar, k.Rata))], [Baris([.. kolom.Select(k => k.Judul)])],
        [.. baris.Select(b => Baris(b)), .. jumlah is null ? Array.Empty<Baris>() : [Baris(jumlah, JenisBaris.Jumlah)]]);

    public static Baris Baris(IReadOnlyList<string> sel, JenisBaris jenis = JenisBaris.Isi) => new(jenis, [.. sel.Select(Sel)]);

    public static Daftar Butir(IEnumerable<string> butir) =>
        new(PenandaDaftar.Angka, [.. butir.Select(b => (IReadOnlyList<Blok>)[Alinea(b)])]);

    /// <summary>The signature of APIP.</summary>
    public static BlokTandaTangan Penutup(IsiDokumenApip i) => new(TempatTanggal(i),
        [Penanda(i.Penandatangan, i.Penandatangan?.Jabatan is { Length: > 0 } j ? j : $"Pimpinan {i.Apip}")]);

    /// <summary>The office on the left, the leader of the team on the right.</summary>
    public static BlokTandaTangan KantorDanKetua(IsiDokumenApip i) => new(TempatTanggal(i),
    [
        Penanda(i.Pimpinan, i.Pimpinan?.Jabatan is { Length: > 0 } j ? j : $"Pimpinan {i.Kantor}"),
        i.Tugas.Tim.FirstOrDefault(t => t.Peran == PeranTim.Ketua) is { } k
            ? new PenandaTangan(["Ketua tim,"], k.Nama, "", k.Nip.Length > 0 ? Nip.Rapikan(k.Nip) : Titik)
            : new PenandaTangan(["Ketua tim,"], Titik, "", Titik),
    ]);

    /// <summary>The team, with room to sign.</summary>
    public static Tabel Tim(SuratTugas tugas) => Tabel(
        [new(1, "No.", Rata.Tengah), new(8, "Nama"), new(5, "Peran dalam tim"), new(4, "Tanda tangan"), new(4, "Tanggal")],
        tugas.Tim.OrderByDescending(t => t.Peran).Select((t, n) => (IReadOnlyList<string>)
            [$"{n + 1}.", $"{t.Nama}\n{(t.Nip.Length > 0 ? $"NIP {Nip.Rapikan(t.Nip)}" : "\u00a0")}", SuratTugas.Sebutan(t.Peran), "", ""]));

    /// <summary>The order in words: "Surat tugas nomor … tanggal …".</summary>
    public static string SebutTugas(SuratTugas t) => (t.Nomor.Length > 0, t.Tanggal) switch
    {
        (true, { } d) => $"nomor {t.Nomor} tanggal {TanggalIndonesia.Panjang(d)}",
        (true, null) => $"nomor {t.Nomor}",
        (false, { } d) => $"tanggal {TanggalIndonesia.Panjang(d)}",
        _ => $"nomor {TitikTanggal} tanggal {TitikTanggal}",
    };

    public static string Kepada(IsiDokumenApip i) => i.Kepada.Length > 0 ? i.Kepada : $"Pimpinan {i.Kantor}";

    public static Sel Sel(string teks) => new(Ruas(teks));

    private static string TempatTanggal(IsiDokumenApip i) => $"{(i.Tempat.Length > 0 ? i.Tempat : TitikTanggal)}, {Hari(i.Tanggal)}";

    private static PenandaTangan Penanda(Pejabat? p, string jabatan) => p is null
        ? new PenandaTangan([$"{jabatan},"], Titik, "", Titik)
        : new PenandaTangan([$"{jabatan},"], p.Nama, p.Pangkat, p.Nip.Length > 0 ? Nip.Rapikan(p.Nip) : Titik);

    private static IReadOnlyList<Ruas> Ruas(string teks) =>
        [.. teks.Split('\n').SelectMany((b, n) => n == 0 ? (IEnumerable<Ruas>)[new Teks(b)] : [new GantiBaris(), new Teks(b)])];
}
