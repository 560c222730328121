using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Surel;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>Looks which steps are to be reminded of, notes it, and sends what was noted. Any process may do so at any time: what happened
/// is in
/// the store, and nowhere else.</summary>
public sealed class PemindaiPengingat(
    PemdaStore pemdaStore, ZonaPemda zona, WaktuSetempat waktu, WaktuKerjaStore waktuKerja, PelaksanaanSopStore jalan, PengingatStore store,
    PeranStore peran, UnitStore unitStore, PerangkatDaerahStore kantor, DokumenStore dokumen, OpsiWeb opsi,
        PengingatTenggat tenggat, PengingatRekomendasi rekomendasi, IEnumerable<IPengirimSurel> pengirim)
{
    // deadlines are days: once a day is enough, and what was noted is not noted twice whoever looks
    private DateOnly _tenggatDilihat;

    // what is left waits for the next look, so that one never lasts long
    private const int SuratSekali = 50;

    private readonly IPengirimSurel? _pengirim = pengirim.FirstOrDefault();

    /// <summary>Looks once.</summary>
    /// <returns>How many letters were sent.</returns>
    public async Task<int> PindaiAsync(CancellationToken batal)
    {
        if (await pemdaStore.KiniAsync(batal) is not { } pemda)
        {
            return 0;
        }

        zona.Ikuti(pemda.Zona);
        var aturan = PengingatTersimpan.Baca(pemda.Pengingat);
        var kalender = await waktuKerja.KalenderAsync(pemda.Pemda, batal);
        var semua = await BerjalanAsync(pemda.Pemda, kalender, batal);
        if (!aturan.Hidup || !kalender.Buka(jalan.Kini))
        {
            return 0;
        }

        await CatatAsync(pemda.Pemda, semua, aturan, kalender, batal);
        if (DateOnly.FromDateTime(jalan.Kini) is var hari && hari != _tenggatDilihat)
        {
            var orang = _pengirim is null ? [] : await peran.BersurelAsync(pemda.Pemda, batal);
            await tenggat.CatatAsync(pemda.Pemda, aturan, kalender, orang, batal);
            await rekomendasi.CatatAsync(pemda.Pemda, aturan, kalender, orang, batal);
            _tenggatDilihat = hari;
        }

        return _pengirim is null ? 0 : await KirimAsync(pemda.Pemda, semua, _pengirim, batal);
    }

    // what time alone moves, moves without anybody opening a page
    private async Task<IReadOnlyList<PelaksanaanTersimpan>> BerjalanAsync(string pemda, KalenderKerja kalender, CancellationToken batal)
    {
        var (semua, maju) = (await jalan.BerjalanAsync(pemda, batal), false);
        foreach (var b in semua)
        {
            maju |= await jalan.LanjutkanAsync(pemda, b, kalender, batal);
        }

        return maju ? await jalan.BerjalanAsync(pemda, batal) : semua;
    }

    private async Task CatatAsync(
        string pemda, IReadOnlyList<PelaksanaanTersimpan> semua, AturanPengingat aturan, KalenderKerja kalender, CancellationToken batal)
    {
        IReadOnlyList<PenggunaBersurel>? orang = null;
        foreach (var b in semua)
        {
            foreach (var t in b.Pelaksanaan.Terbuka)
            {
                if (aturan.Ke(t, jalan.Kini, kalender) is { } ke)
                {
                    orang ??= _pengirim is null ? [] : await peran.BersurelAsync(pemda, batal);
                    await store.CatatAsync(pemda, b, t, ke, await PenerimaAsync(pemda, b, t, orang, batal), zona.Kini, batal);
                }
            }
        }
    }

    private async Task<int> KirimAsync(
        string pemda, IReadOnlyList<PelaksanaanTersimpan> semua, IPengirimSurel pengirim, CancellationToken batal)
    {
        var (terkirim, orang) = (0, await peran.BersurelAsync(pemda, batal));
        for (var i = 0; i < SuratSekali && await store.AmbilAsync(pemda, batal) is { } baris; i++)
        {
            if (PengingatTenggat.Milik(baris) || PengingatRekomendasi.Milik(baris))
            {
                terkirim += await KirimHariAsync(pemda, baris, orang, pengirim, batal) ? 1 : 0;
                continue;
            }

            var b = semua.FirstOrDefault(p => p.Id == baris.Pelaksanaan);
            var t = b?.Pelaksanaan.Cari(baris.Langkah, baris.Unit);
            // done meanwhile, or no longer his: nobody is reminded of it
            if (b is null || t is null || t.Putaran != baris.Putaran
                || orang.FirstOrDefault(o => o.Pengguna.Id == baris.Penerima) is not { } o)
            {
                await store.SelesaiAsync(pemda, baris, "batal", batal: batal);
                continue;
            }

            var teks = await TeksAsync(pemda, b, t, batal);
            terkirim += await KirimAsync(pemda, baris, pengirim, new Surat(
                o.Surel, $"{teks.Perihal} ({teks.Kantor})", teks.Tulis(jalan.Kini, waktu.Zona, opsi.AlamatLuar + Tempat(b))), batal) ? 1 : 0;
        }

        return terkirim;
    }

    // of what is due on a day, no step of a procedure
    private async Task<bool> KirimHariAsync(
        string pemda, BarisPengingat baris, IReadOnlyList<PenggunaBersurel> orang, IPengirimSurel pengirim, CancellationToken batal)
    {
        if (orang.FirstOrDefault(o => o.Pengguna.Id == baris.Penerima) is { } o
            && await (PengingatTenggat.Milik(baris) ? tenggat.TulisAsync(pemda, baris, o, opsi.AlamatLuar, batal)
                : rekomendasi.TulisAsync(pemda, baris, o, opsi.AlamatLuar, batal)) is var (perihal, isi))
        {
            return await KirimAsync(pemda, baris, pengirim, new Surat(o.Surel, perihal, isi), batal);
        }

        await store.SelesaiAsync(pemda, baris, "batal", batal: batal);
        return false;
    }

    private async Task<bool> KirimAsync(string pemda, BarisPengingat baris, IPengirimSurel pengirim, Surat surat, CancellationToken batal)
    {
        var gagal = await pengirim.KirimAsync(surat, batal);
        await store.SelesaiAsync(pemda, baris, gagal is null ? "terkirim" : gagal.MungkinSampai ? "tak-pasti" : "gagal",
            gagal?.Sebab ?? "", batal);
        return gagal is null;
    }

    /// <summary>Where a procedure is done.</summary>
    public static string Tempat(PelaksanaanTersimpan b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return Alamat.Alur.Jalannya(b.PerangkatDaerah, b.Jenis, b.Periode);
    }

    private async Task<TeksPengingat> TeksAsync(string pemda, PelaksanaanTersimpan b, TugasSop t, CancellationToken batal)
    {
        var nama = (await kantor.CariAsync(pemda, b.PerangkatDaerah, batal))?.Nama ?? b.PerangkatDaerah;
        var unit = t.Unit.Length == 0 ? ""
            : (await unitStore.DaftarAsync(pemda, b.PerangkatDaerah, batal)).FirstOrDefault(u => u.Id == t.Unit)?.Nama ?? t.Unit;
        return new TeksPengingat(b, t, nama, unit, await KurangAsync(pemda, b, t, unit, batal));
    }

    private async Task<IReadOnlyList<string>> KurangAsync(string pemda, PelaksanaanTersimpan b, TugasSop t, string unit,
        CancellationToken batal)
    {
        if (b.Pelaksanaan.Langkah(t.Langkah).Tindakan != TindakanLangkah.MengisiPengukuran || b.Periode.Triwulan is not { } triwulan)
        {
            return [];
        }

        var isi = await dokumen.IsiAsync(DokumenStore.Yang(await dokumen.DaftarAsync(pemda, b.PerangkatDaerah, batal), b.Periode), batal);
        var berkas = JenisDokumen.Satukan(isi.Select(d => (d.Versi.JenisDokumen, d.Berkas)));
        return [.. KekuranganTriwulan.Baca(berkas, b.Periode.Mulai, triwulan, RekapTriwulan.Baca(berkas, b.Periode.Mulai, triwulan)).Milik(unit)
            .Select(h => h.Sebutan)];
    }

    private async Task<IReadOnlyList<string>> PenerimaAsync(
        string pemda, PelaksanaanTersimpan b, TugasSop t, IReadOnlyList<PenggunaBersurel> orang, CancellationToken batal)
    {
        // those who judge belong to no office
        if (KonteksAlur.PeranLangkah(b.Pelaksanaan.Sop, b.Pelaksanaan.Langkah(t.Langkah)) is var penilai and (Peran.Apip or Peran.Bappeda))
        {
            return [.. orang.Where(o => o.Pengguna.DaftarPeran.Any(p => p.Peran == penilai)).Select(o => o.Pengguna.Id)];
        }

        var kantornya = orang.Where(o => o.Pengguna.DaftarPeran.Any(p => p.PerangkatDaerah == b.PerangkatDaerah)).ToList();
        if (kantornya.Count == 0)
        {
            return [];
        }

        var atas = t.Unit.Length == 0 ? [] : KonteksAlur.Atas(await unitStore.DaftarAsync(pemda, b.PerangkatDaerah, batal), t.Unit);
        var (sop, langkah) = (b.Pelaksanaan.Sop, b.Pelaksanaan.Langkah(t.Langkah));
        return [.. kantornya.Where(o => KonteksAlur.Memegang(o.Pengguna.DaftarPeran, b.PerangkatDaerah, sop, langkah, atas)
            && !KonteksAlur.UntukLain(o.Pengguna.DaftarPeran, b.PerangkatDaerah, sop, langkah)).Select(o => o.Pengguna.Id)];
    }
}
