using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>Something of a procedure that waits for the user.</summary>
/// <param name="Judul">What.</param>
/// <param name="Alamat">Where.</param>
/// <param name="Keadaan">How it stands, in a word.</param>
/// <param name="Petunjuk">Until when, or why it came back.</param>
public sealed record GiliranAlur(string Judul, string Alamat, string Keadaan, string Petunjuk)
{
    /// <summary>Whether it is another's, for whom the user may do it.</summary>
    public bool UntukLain { get; init; }

    /// <summary>Quarters that are filled in by it, each with key and name of the unit; empty name: the office.</summary>
    public IReadOnlyList<(int Triwulan, string Unit, string Nama)> Mengisi { get; init; } = [];
}

/// <summary>Finds what of an office's running procedures waits for the user: what came back first, then what is late.</summary>
public sealed class PenunjukAlur(PelaksanaanSopStore store, UnitStore unit, KonteksAlur alur, Pengakses pengakses, WaktuSetempat waktu)
{
    /// <summary>Finds it.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<GiliranAlur>> CariAsync(string pd, int tahun, CancellationToken batal)
    {
        if (!pengakses.DaftarPeran.Any(p => p.PerangkatDaerah == pd))
        {
            return [];
        }

        var jalan = (await store.DaftarAsync(pengakses.Pemda, pd, tahun, batal)).Where(j => j.Pelaksanaan.Berakhir is null).ToList();
        var daftarUnit = jalan.Exists(j => j.Pelaksanaan.Terbuka.Any(t => t.Unit.Length > 0)) ? await unit.DaftarAsync(pengakses.Pemda,
            pd, batal) : [];
        return [.. jalan.SelectMany(j => Satu(pd, j, daftarUnit)).OrderBy(g => g.Urut).Select(g => g.Giliran)];
    }

    private IEnumerable<(int Urut, GiliranAlur Giliran)> Satu(string pd, PelaksanaanTersimpan j, IReadOnlyList<BarisUnit> daftarUnit)
    {
        var p = j.Pelaksanaan;
        var milik = p.Terbuka.Where(t => alur.Memegang(pd, p.Sop, p.Langkah(t.Langkah), KonteksAlur.Atas(daftarUnit,
            t.Unit))).ToLookup(t => alur.UntukLain(pd, p.Sop, p.Langkah(t.Langkah)));
        IReadOnlyList<(int, string, string)> Mengisi(IEnumerable<TugasSop> daftar) => j.Periode.Triwulan is not { } q ? [] : [.. daftar
            .Where(t => p.Langkah(t.Langkah).Tindakan == TindakanLangkah.MengisiPengukuran)
            .Select(t => (q, t.Unit, t.Unit.Length == 0 ? "" : daftarUnit.FirstOrDefault(u => u.Id == t.Unit)?.Nama ?? t.Unit))];
        var alamat = Alamat.Alur.Jalannya(pd, j.Jenis, j.Periode);
        foreach (var t in milik[false])
        {
            var terlambat = t.Terlambat(store.Kini);
            var unitnya = t.Unit.Length > 0 ? $" ({daftarUnit.FirstOrDefault(u => u.Id == t.Unit)?.Nama ?? t.Unit})" : "";
            // who fills in goes where it is filled in, and hands it over there
            var tempat = p.Langkah(t.Langkah).Tindakan == TindakanLangkah.MengisiPengukuran && j.Periode.Triwulan is { } q
                ? Alamat.Ukur.Triwulan(pd, j.Periode.Mulai, q, t.Unit) : alamat;
            yield return (t.Alasan.Length > 0 ? 0 : terlambat ? 1 : 2, new GiliranAlur(
                $"{j.Periode}: {p.Langkah(t.Langkah).Sebutan}{unitnya}", tempat, t.Alasan.Length > 0 ? "dikembalikan" : terlambat
                    ? "terlambat" : "menunggu",
                t.Alasan.Length > 0 ? $"Dikembalikan: {t.Alasan}" : t.Tempo is { } s
                    ? $"Ditunggu sampai {Hari(s)} pukul {s:HH.mm} {waktu.Zona}." : "Belum ada batas waktunya.") { Mengisi = Mengisi([t]) });
        }

        // of those he only may stand in for, one line: who is asked is on the page
        if (milik[true].ToList() is { Count: > 0 } lain)
        {
            var terlambat = lain.Count(t => t.Terlambat(store.Kini));
            yield return (3, new GiliranAlur(
                $"{j.Periode}: {lain.Count} {(lain.TrueForAll(t => t.Unit.Length > 0) ? "unit belum menyerahkan" : "langkah pada yang lain")}", alamat,
                terlambat > 0 ? "terlambat" : "menunggu", terlambat > 0 ? $"{terlambat} di antaranya terlambat. Ingatkan, atau wakili."
                    : "Tidak perlu apa-apa sampai temponya.") { UntukLain = true, Mengisi = Mengisi(lain) });
        }
    }

    private static string Hari(DateTime saat) => Core.Umum.TanggalIndonesia.Panjang(DateOnly.FromDateTime(saat));
}
